import { isJsonObject, type JsonObject } from '../document/json-object.js';
import type { OpenDocument } from '../document/open-document.js';

/** One schema of a conjunction. */
export interface SchemaPart {
  readonly pointer: string;
  readonly value: JsonObject | boolean;
  /** `allOf`, `oneOf` and `anyOf` of this part are left out: their members stand beside it. */
  readonly alone: boolean;
  /** Property names that must not be there: what other variants of a `oneOf` ask for. */
  readonly forbidden: readonly string[];
}

/** A schema, or several that all apply, with the identity that they have after references. */
export interface SchemaNode {
  readonly document: OpenDocument;
  /** Not empty. */
  readonly parts: readonly [SchemaPart, ...SchemaPart[]];
  /** Equal for equal nodes of one document. */
  readonly key: string;
  /** Where a person finds the node. */
  readonly pointer: string;
  /** Where one schema of the document says all that the node says; absent when none does. */
  readonly place?: string;
}

/** The node at a place of a document, its references followed. */
export function schemaNode(document: OpenDocument, pointer: string, value: unknown): SchemaNode {
  const parts: SchemaPart[] = [];
  const target = document.follow(pointer, value, (hop) => {
    const { $ref: _reference, ...siblings } = hop.value;
    parts.push(plainPart(hop.pointer, siblings));
  });
  const node = conjunction(document, [plainPart(target.pointer, target.value), ...parts]);
  return { ...node, place: parts[0]?.pointer ?? target.pointer };
}

/** The node of several parts at once; the first one that is given names it. */
export function conjunction(document: OpenDocument, parts: readonly SchemaPart[]): SchemaNode {
  const [first, ...rest] = parts;
  if (first === undefined) throw new TypeError('A schema node has one part or more.');
  return {
    document,
    parts: [first, ...rest],
    key: parts.map(partKey).join('&'),
    pointer: first.pointer,
  };
}

/** A node that no value fits. */
export function neverNode(document: OpenDocument, pointer: string): SchemaNode {
  return conjunction(document, [plainPart(pointer, false)]);
}

function plainPart(pointer: string, value: unknown): SchemaPart {
  const usable = isJsonObject(value) || typeof value === 'boolean' ? value : {};
  return { pointer, value: usable, alone: false, forbidden: [] };
}

/** Equal for parts of one document that say the same. */
export function partKey(part: SchemaPart): string {
  if (part.value === false) return `${part.pointer}!never`;
  if (!part.alone && part.forbidden.length === 0) return part.pointer;
  return `${part.pointer}!${part.alone ? 'alone' : ''}${JSON.stringify(part.forbidden)}`;
}
