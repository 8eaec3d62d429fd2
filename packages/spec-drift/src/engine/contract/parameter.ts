import {
  isJsonObject,
  type JsonObject,
  listAt,
  objectAt,
  textAt,
} from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import type { OpenDocument } from '../document/open-document.js';
import { type SchemaNode, schemaNode } from '../schema/schema-node.js';
import { announcedEnd } from './announced-end.js';

/** Headers that OpenAPI leaves to other parts of the document. */
const IGNORED_HEADERS = new Set(['accept', 'content-type', 'authorization']);

/** A parameter with the values that hold when keywords are absent. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  /** Equal for the same parameter on both sides: path parameters by position, headers in any case. */
  readonly identity: string;
  readonly pointer: string;
  readonly value: JsonObject;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly end: ReturnType<typeof announcedEnd>;
  /** How the value is written: style, explode, or a media type. */
  readonly writing: string;
  readonly schema: SchemaNode | null;
  /** Whether the value travels as JSON inside a media type. */
  readonly isJson: boolean;
}

/** The parameters of an operation; its own ones stand before those of its path. */
export function readParameters(
  document: OpenDocument,
  path: string,
  scopes: readonly { pointer: string; value: JsonObject }[],
): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const scope of scopes) {
    for (const [index, entry] of listAt(scope.value, 'parameters').entries()) {
      const place = document.follow(joinPointer(scope.pointer, 'parameters', index), entry);
      if (!isJsonObject(place.value)) continue;
      const parameter = readParameter(document, path, { ...place, value: place.value });
      if (parameter.in === 'header' && IGNORED_HEADERS.has(parameter.name.toLowerCase())) continue;
      if (!found.has(parameter.identity)) found.set(parameter.identity, parameter);
    }
  }
  return [...found.values()];
}

function readParameter(
  document: OpenDocument,
  path: string,
  { pointer, value }: { pointer: string; value: JsonObject },
): Parameter {
  const name = textAt(value, 'name') ?? '';
  const place = textAt(value, 'in') ?? '';
  const [mediaType] = Object.keys(objectAt(value, 'content'));
  const holder = mediaType === undefined ? value : objectAt(objectAt(value, 'content'), mediaType);
  const schemaPointer =
    mediaType === undefined
      ? joinPointer(pointer, 'schema')
      : joinPointer(pointer, 'content', mediaType, 'schema');
  return {
    name,
    in: place,
    identity: `${place} ${identityName(place, name, path)}`,
    pointer,
    value,
    required: value['required'] === true || place === 'path',
    deprecated: value['deprecated'] === true,
    end: announcedEnd(value),
    writing: mediaType ?? describeWriting(value, place),
    schema: 'schema' in holder ? schemaNode(document, schemaPointer, holder['schema']) : null,
    isJson: mediaType !== undefined,
  };
}

function identityName(place: string, name: string, path: string): string {
  if (place === 'header') return name.toLowerCase();
  if (place !== 'path') return name;
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, part]) => part);
  const position = names.indexOf(name);
  // A name that the path lacks is a slip; with one place in the path, it is clear what is meant.
  if (position < 0) return names.length === 1 ? '#1' : name;
  return `#${position + 1}`;
}

function describeWriting(value: JsonObject, place: string): string {
  const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  const style = textAt(value, 'style') ?? usual;
  const given = value['explode'];
  const explode = typeof given === 'boolean' ? given : style === 'form';
  return `${style}, explode ${explode}`;
}
