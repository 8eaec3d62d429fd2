import fc, { type Arbitrary } from 'fast-check';
import { camelCase } from '../../../src/wire/camel-case.js';
import type { SpecRequest, SpecSchema } from './spec-requests.js';

type Resolve = SpecRequest['resolve'];

/** Any value that a schema allows, up to a few items and fields of the user's; names as on the wire or in camelCase. */
export function anyValueOf(schema: SpecSchema, resolve: Resolve): Arbitrary<unknown> {
  const own = resolve(schema);
  if (own.oneOf) return fc.oneof(...own.oneOf.map((variant) => anyValueOf(variant, resolve)));
  if (own.enum) return fc.constantFrom(...own.enum);
  const { minimum, maximum } = own;
  switch (own.type) {
    case 'string':
      return textOf(own);
    case 'integer':
      return fc.integer({ min: minimum ?? -(2 ** 31), max: maximum ?? 2 ** 31 });
    case 'number':
      return fc.double({ noNaN: true, min: minimum ?? -1e9, max: maximum ?? 1e9 });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return listOf(own, resolve);
    default:
      return objectOf(own, resolve);
  }
}

function textOf({ minLength = 0, maxLength = 40 }: SpecSchema): Arbitrary<string> {
  return fc.string({ unit: 'binary', minLength, maxLength });
}

/** The contract bounds its lists with the keywords of texts. */
function listOf({ items = {}, minLength = 0 }: SpecSchema, resolve: Resolve): Arbitrary<unknown> {
  const isVector = resolve(items).type === 'number';
  const list = fc.array(anyValueOf(items, resolve), { minLength, maxLength: minLength + 2 });
  return isVector
    ? list.chain((values) => fc.constantFrom(values, Float32Array.from(values as number[])))
    : list;
}

function objectOf(schema: SpecSchema, resolve: Resolve): Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const fields = Object.entries(properties).map(([name, field]) => {
    const value = anyValueOf(field, resolve);
    const given = required.includes(name) ? value : fc.option(value, { nil: undefined });
    return fc.tuple(fc.constantFrom(name, camelCase(name)), given);
  });
  const named = fc.tuple(...fields).map((entries) => equallyLong(Object.fromEntries(entries)));
  if (additionalProperties === false) return named;
  const others =
    additionalProperties === true
      ? fc.jsonValue({ maxDepth: 1 })
      : anyValueOf(additionalProperties, resolve);
  const users = fc.dictionary(
    fc.string().map((name) => `$${name}`),
    others,
    { maxKeys: 2 },
  );
  return fc.tuple(users, named).map(([mine, known]) => ({ ...mine, ...known }));
}

const PAIRS = [
  ['indices', 'values'],
  ['sparse_indices', 'sparse_values'],
  ['sparse_indices', 'sparseValues'],
  ['sparseIndices', 'sparse_values'],
  ['sparseIndices', 'sparseValues'],
] as const;

/** Positions and weights of a sparse vector come in pairs. */
function equallyLong(object: Readonly<Record<string, unknown>>): object {
  const [a = '', b = ''] = PAIRS.find((names) => names.every((name) => object[name])) ?? [];
  if (a === '') return object;
  const lists = [object[a], object[b]] as (readonly number[])[];
  const length = Math.min(...lists.map((list) => list.length));
  const [one, other] = lists.map((list) => list.slice(0, length));
  return { ...object, [a]: one, [b]: other };
}
