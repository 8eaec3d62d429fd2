import { memoized, withoutUndefined } from '@pinecone-versioned/transport';
import type { Field, Shape, VersionRange } from '../negotiation/registry-types.js';
import { camelCase } from './camel-case.js';
import { isRecord } from './is-record.js';

/** A field that was given and that not every version of its operation knows. */
export interface VersionedField extends VersionRange {
  /** Dotted path with the names that the caller wrote, such as `spec.serverless.readCapacity`; `[]` enters an array. */
  readonly given: string;
  /** The same path with the names on the wire. */
  readonly wire: string;
}

/** A part of a request with the names of the wire. */
export interface WireValue {
  readonly value: unknown;
  /** Once each, however many items of an array have it. */
  readonly versioned: readonly VersionedField[];
}

const NONE: readonly VersionedField[] = [];

/**
 * Names the fields of a request as the wire does. Names in camelCase and names of the wire are both understood; keys
 * that the shape does not know, among them all that the user chose, pass unchanged, and so does a part without a shape.
 */
export function toWire(shape: Shape | undefined, value: unknown): WireValue {
  if (!shape) return { value, versioned: NONE };
  const versioned = new Map<string, VersionedField>();
  return {
    value: convert(shape, value, { versioned, given: [], wire: [] }),
    versioned: [...versioned.values()],
  };
}

interface Place {
  readonly versioned: Map<string, VersionedField>;
  readonly given: readonly string[];
  readonly wire: readonly string[];
}

function convert(shape: Shape, value: unknown, place: Place): unknown {
  if (Array.isArray(value)) {
    const inside = enter(place, '[]', '[]');
    return value.map((item) => convert(shape, item, inside));
  }
  if (!isRecord(value)) return value;
  // Through entries, since assignment to `__proto__` would not make a member of it.
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const name = wireName(shape, key, value);
      const field = Object.hasOwn(shape, name) ? shape[name] : shape['*'];
      if (field === undefined || member === undefined || isPlain(field)) return [name, member];
      const inside = enter(place, key, name);
      note(inside, field);
      return [name, field.shape ? convert(field.shape, member, inside) : member];
    }),
  );
}

function isPlain({ shape, since, until }: Field): boolean {
  return shape === undefined && since === undefined && until === undefined;
}

function enter(place: Place, given: string, wire: string): Place {
  return { ...place, given: [...place.given, given], wire: [...place.wire, wire] };
}

function note({ versioned, given, wire }: Place, { since, until }: VersionRange): void {
  if (since === undefined && until === undefined) return;
  const path = wire.join('.');
  if (versioned.has(path)) return;
  versioned.set(
    path,
    withoutUndefined<VersionedField>({ given: given.join('.'), wire: path, since, until }),
  );
}

/** Names on the wire by those in camelCase. */
const wireNames = /* @__PURE__ */ memoized(
  (shape: Shape): ReadonlyMap<string, string> =>
    new Map(Object.keys(shape).map((name) => [camelCase(name), name])),
  new WeakMap(),
);

/** Of two spellings of one field the wire's own is it; the other passes as an unknown key, so that nothing is lost. */
function wireName(shape: Shape, key: string, value: object): string {
  if (Object.hasOwn(shape, key)) return key;
  const name = wireNames(shape).get(key);
  return name === undefined || Object.hasOwn(value, name) ? key : name;
}
