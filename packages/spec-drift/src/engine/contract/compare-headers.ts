import { isJsonObject, type JsonObject, objectAt } from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import type { OpenDocument } from '../document/open-document.js';
import type { Grade } from '../grade/change.js';
import { type SchemaNode, schemaNode } from '../schema/schema-node.js';
import type { Response } from './compare-responses.js';
import { compareSchemaSlot } from './compare-schema-slot.js';
import type { Ledger } from './ledger.js';
import { noteDocs } from './note-docs.js';
import type { Operation } from './operation.js';

interface Header {
  readonly name: string;
  readonly pointer: string;
  readonly value: JsonObject;
  readonly required: boolean;
  readonly schema: SchemaNode | null;
  /** The media type of a value that is written in one, such as JSON. */
  readonly mediaType: string | undefined;
}

/** Two versions of one response. */
export interface ResponsePair {
  readonly base: Response;
  readonly revision: Response;
  readonly from: Operation;
  readonly to: Operation;
  readonly error: boolean;
}

/** Compares the headers of a response. */
export function compareHeaders(ledger: Ledger, pair: ResponsePair): void {
  const before = readHeaders(pair.base, pair.from);
  const after = readHeaders(pair.revision, pair.to);
  for (const [name, base] of before) {
    const revision = after.get(name);
    if (revision === undefined) {
      note(ledger, pair, {
        header: base,
        kind: 'header-removed',
        grade: gradeGone(base, pair.error),
      });
    } else compareHeader(ledger, pair, { base, revision });
  }
  for (const [name, header] of after) {
    if (before.has(name)) continue;
    const grade: Grade = { wire: 'additive', why: 'Readers ignore headers that they do not know.' };
    note(ledger, pair, { header, kind: 'header-added', grade });
  }
}

function readHeaders(response: Response, { document }: Operation): Map<string, Header> {
  const headers = new Map<string, Header>();
  const parent = joinPointer(response.pointer, 'headers');
  for (const [name, raw] of Object.entries(objectAt(response.value, 'headers'))) {
    const { pointer, value } = document.follow(joinPointer(parent, name), raw);
    if (!isJsonObject(value) || name.toLowerCase() === 'content-type') continue;
    headers.set(name.toLowerCase(), {
      name,
      pointer,
      value,
      required: value['required'] === true,
      ...readValue(document, pointer, value),
    });
  }
  return headers;
}

function readValue(
  document: OpenDocument,
  pointer: string,
  value: JsonObject,
): Pick<Header, 'schema' | 'mediaType'> {
  const content = objectAt(value, 'content');
  const [mediaType] = Object.keys(content);
  const holder = mediaType === undefined ? value : objectAt(content, mediaType);
  const at = mediaType === undefined ? pointer : joinPointer(pointer, 'content', mediaType);
  const schema =
    'schema' in holder ? schemaNode(document, joinPointer(at, 'schema'), holder['schema']) : null;
  return { schema, mediaType };
}

function compareHeader(
  ledger: Ledger,
  pair: ResponsePair,
  { base, revision }: { base: Header; revision: Header },
): void {
  for (const { name, pointer } of [base, revision]) {
    ledger.aliases.set(pointer, `header ${name.toLowerCase()}`);
  }
  if (base.required !== revision.required) {
    const kind = revision.required ? 'header-became-required' : 'header-became-optional';
    const grade: Grade = revision.required
      ? { wire: 'additive', why: 'Responses promise more than before.' }
      : gradeGone(base, pair.error);
    note(ledger, pair, { header: revision, kind, grade });
  }
  noteDocs(ledger, { base, revision }, ['description', 'example', 'examples', 'deprecated']);
  if (base.mediaType !== revision.mediaType) {
    const why = 'The same value is written as another text, which readers take apart otherwise.';
    const wire = pair.error ? 'potentially-breaking' : 'breaking';
    note(ledger, pair, {
      header: revision,
      kind: 'header-serialisation-changed',
      grade: { wire, why },
    });
  }
  compareSchemaSlot(ledger, {
    base: base.schema && { node: base.schema, pointer: base.pointer },
    revision: revision.schema && { node: revision.schema, pointer: revision.pointer },
    flow: 'response',
    operation: pair.to.id,
    wire: base.mediaType !== undefined && revision.mediaType !== undefined ? 'json' : 'text',
    error: pair.error,
    role: `response header ${revision.name}`,
  });
}

function gradeGone(header: Header, error: boolean): Grade {
  if (header.required && !error) {
    return { wire: 'breaking', why: 'Readers could rely on the header being there.' };
  }
  return {
    wire: 'potentially-breaking',
    why: 'The header was never promised, yet readers may use it.',
  };
}

function note(
  ledger: Ledger,
  pair: ResponsePair,
  { header, kind, grade }: { header: Header; kind: string; grade: Grade },
): void {
  const { status } = pair.revision;
  ledger.note({
    kind,
    title: `response ${kind.replaceAll('-', ' ')}`,
    detail: header.name,
    base: kind === 'header-added' ? null : header.pointer,
    revision: kind === 'header-removed' ? null : header.pointer,
    grade,
    direction: 'response',
    operation: pair.to.id,
    place: `response ${status} header ${header.name.toLowerCase()}`,
  });
}
