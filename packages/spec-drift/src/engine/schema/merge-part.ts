import { canonicalJson } from '../document/canonical-json.js';
import {
  isJsonObject,
  type JsonObject,
  listAt,
  objectAt,
  textAt,
} from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import type { OpenDocument } from '../document/open-document.js';
import { inlineReferences } from './inline-references.js';
import { TYPE, typesNamed } from './json-types.js';
import { OPAQUE_KEYWORDS, READ_KEYWORDS } from './keywords.js';
import { mergeLimits } from './merge-limits.js';
import { saysNothing } from './says-nothing.js';
import { neverNode, type SchemaPart, schemaNode } from './schema-node.js';
import type { ShapeDraft } from './shape-draft.js';

/** Adds one schema without its `allOf` to a draft: constraints add up, the first annotation wins. */
export function mergePart(draft: ShapeDraft, part: SchemaPart, document: OpenDocument): void {
  if (!isJsonObject(part.value)) {
    if (part.value === false) draft.types = 0;
    return;
  }
  const schema = part.value;
  for (const keyword of Object.keys(schema)) own(draft, keyword, part.pointer);
  mergeTypes(draft, schema);
  mergeValues(draft, schema);
  mergeLimits(draft, schema);
  mergeText(draft, schema);
  mergeObject(draft, part, document);
  mergeItems(draft, part, document);
  if (!part.alone) mergeUnions(draft, part, document);
  mergeRest(draft, schema, document);
  for (const name of part.forbidden) {
    draft.properties.set(name, [
      ...(draft.properties.get(name) ?? []),
      neverNode(document, joinPointer(part.pointer, 'properties', name)),
    ]);
  }
}

function own(draft: ShapeDraft, keyword: string, pointer: string): void {
  if (!draft.owners.has(keyword)) draft.owners.set(keyword, pointer);
}

function mergeTypes(draft: ShapeDraft, schema: JsonObject): void {
  const named = typesNamed(schema['type']);
  if (schema['nullable'] !== true) draft.types &= named;
  else if (schema['type'] !== undefined) draft.types &= named | TYPE.null;
  else draft.admitsNull ||= ['allOf', 'oneOf', 'anyOf'].some((name) => name in schema);
}

function mergeValues(draft: ShapeDraft, schema: JsonObject): void {
  if (Array.isArray(schema['enum'])) {
    // A nullable enum is written both with and without null in its list.
    limitValues(draft, schema['nullable'] === true ? [...schema['enum'], null] : schema['enum']);
  }
  if ('const' in schema) limitValues(draft, [schema['const']]);
  const known = schema['x-enum'];
  if (Array.isArray(known)) draft.knownValues = new Set(known.map(canonicalJson));
}

function limitValues(draft: ShapeDraft, given: readonly unknown[]): void {
  const values = new Map(given.map((value) => [canonicalJson(value), value]));
  const before = draft.values;
  draft.values =
    before === null ? values : new Map([...values].filter(([text]) => before.has(text)));
}

function mergeText(draft: ShapeDraft, schema: JsonObject): void {
  const pattern = textAt(schema, 'pattern');
  if (pattern !== undefined && !draft.patterns.includes(pattern)) draft.patterns.push(pattern);
  draft.format ??= textAt(schema, 'format') ?? null;
}

function mergeObject(draft: ShapeDraft, part: SchemaPart, document: OpenDocument): void {
  if (!isJsonObject(part.value)) return;
  for (const [name, value] of Object.entries(objectAt(part.value, 'properties'))) {
    const node = schemaNode(document, joinPointer(part.pointer, 'properties', name), value);
    draft.properties.set(name, [...(draft.properties.get(name) ?? []), node]);
    own(draft, `properties:${name}`, part.pointer);
  }
  for (const name of listAt(part.value, 'required')) {
    if (typeof name !== 'string') continue;
    draft.required.add(name);
    own(draft, `required:${name}`, part.pointer);
  }
  const additional = part.value['additionalProperties'];
  const declared = new Set(Object.keys(objectAt(part.value, 'properties')));
  if (additional === false) draft.closures.push({ declared, rest: 'closed' });
  else if (isJsonObject(additional) && Object.keys(additional).length > 0) {
    const pointer = joinPointer(part.pointer, 'additionalProperties');
    draft.closures.push({ declared, rest: schemaNode(document, pointer, additional) });
  }
}

function mergeItems(draft: ShapeDraft, { value, pointer }: SchemaPart, document: OpenDocument) {
  if (!isJsonObject(value)) return;
  if (value['uniqueItems'] === true) draft.uniqueItems = true;
  const { items } = value;
  if (typeof items !== 'boolean' && !isJsonObject(items)) return;
  draft.items.push(schemaNode(document, joinPointer(pointer, 'items'), items));
}

function mergeUnions(draft: ShapeDraft, { value, pointer }: SchemaPart, document: OpenDocument) {
  if (!isJsonObject(value)) return;
  for (const mode of ['oneOf', 'anyOf'] as const) {
    const members = listAt(value, mode).map((member, index) =>
      schemaNode(document, joinPointer(pointer, mode, index), member),
    );
    if (members.length > 0) draft.unions.push({ mode, pointer, members });
  }
}

function mergeRest(draft: ShapeDraft, schema: JsonObject, document: OpenDocument): void {
  const discriminator = schema['discriminator'];
  if (isJsonObject(discriminator) && draft.discriminator === null) {
    const mapping = Object.entries(objectAt(discriminator, 'mapping'));
    draft.discriminator = {
      propertyName: textAt(discriminator, 'propertyName') ?? '',
      mapping: new Map(mapping.map(([tag, target]) => [tag, String(target)])),
    };
  }
  draft.readOnly ||= schema['readOnly'] === true;
  draft.writeOnly ||= schema['writeOnly'] === true;
  draft.deprecated ||= schema['deprecated'] === true;
  if ('default' in schema) draft.fallback ??= { value: schema['default'] };
  for (const [keyword, value] of Object.entries(schema)) {
    if (OPAQUE_KEYWORDS.has(keyword)) {
      if (saysNothing(schema, keyword)) continue;
      const before = draft.opaque.get(keyword);
      const text = canonicalJson(inlineReferences(document, value));
      draft.opaque.set(keyword, before === undefined ? text : `${before}&${text}`);
    } else if (!READ_KEYWORDS.has(keyword) && !draft.notes.has(keyword)) {
      draft.notes.set(keyword, value);
    }
  }
}
