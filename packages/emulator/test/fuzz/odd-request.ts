import fc from 'fast-check';
import type { Route } from '../../src/contract/contract-book.js';
import { resolveSchema, type Schema, type Schemas } from '../../src/contract/schema.js';
import { type FuzzRequest, ROUTES } from './fuzz-target.js';
import { VALID_BODIES } from './valid-bodies.js';

const NAMES = ['movies', 'v1', 'none', '__default__', '', 'constructor', '__proto__', 'ü€', '*'];
const NUMBERS = [0, -1, 1, 2.5, 3, 1000, 10_001, 2 ** 31, 2 ** 53, 1e38, -0];

const text = fc.oneof(fc.constantFrom(...NAMES), fc.string());
const number = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.integer(),
  fc.float({ noNaN: true, noDefaultInfinity: true }),
);
const filter = fc.letrec((tie) => ({
  filter: fc.dictionary(
    fc.constantFrom(
      'genre',
      'at',
      '$and',
      '$or',
      '$eq',
      '$in',
      '$nin',
      '$gt',
      '$exists',
      '$not',
      '',
    ),
    fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 1 }),
      tie('filter'),
      fc.array(tie('filter')),
    ),
    { maxKeys: 3 },
  ),
})).filter;

/**
 * Requests that fit the types of their contract, with values that nobody would think of. They may be carried out or
 * refused.
 */
export const oddRequest: fc.Arbitrary<FuzzRequest> = fc.constantFrom(...ROUTES).chain((route) =>
  fc.record({
    plane: fc.constant(route.contract.plane),
    version: fc.constant(route.contract.version),
    method: fc.constant(route.operation.method),
    path: oddPath(route),
    ...(route.operation.body && { body: oddBody(route) }),
  }),
);

function oddPath({ operation }: Route): fc.Arbitrary<string> {
  const values = fc.array(fc.constantFrom(...NAMES.filter((name) => name !== ''), 'new'), {
    minLength: 2,
    maxLength: 2,
  });
  const query = fc.record(
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === 'query')
        .map(({ name, schema }) => [name, schema.type === 'integer' ? number : text]),
    ),
    { requiredKeys: [] },
  );
  return fc.tuple(values, query).map(([names, pairs]) => {
    let at = 0;
    const path = operation.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(names[at++] ?? ''));
    const search = new URLSearchParams(
      Object.entries(pairs).map(([name, value]) => [name, String(value).toWellFormed()]),
    );
    return `${path}?${search}`;
  });
}

function oddBody({ contract, operation, key }: Route): fc.Arbitrary<string> {
  const valid = VALID_BODIES[key];
  const schema = operation.body?.schema ?? {};
  const odd = oddValue(schema, contract.schemas, 0);
  if (!valid) {
    return fc
      .array(fc.dictionary(fc.constantFrom('_id', 'chunk', 'genre', 'x'), fc.jsonValue()))
      .map((records) => records.map((record) => JSON.stringify(record)).join('\n'));
  }
  // Beside what is valid, an odd field gets further than among others that are odd too.
  return fc
    .tuple(odd, fc.array(fc.constantFrom(...Object.keys(valid), '')), fc.boolean())
    .map(([value, kept, isAlone]) => {
      const own = Object.entries(value as object).slice(0, isAlone ? 1 : undefined);
      const fields = Object.entries(valid).filter(([name]) => isAlone || kept.includes(name));
      return JSON.stringify({ ...Object.fromEntries(fields), ...Object.fromEntries(own) });
    });
}

function oddValue(given: Schema, schemas: Schemas, depth: number): fc.Arbitrary<unknown> {
  const schema = resolveSchema(given, schemas);
  const within = (child: Schema) => oddValue(child, schemas, depth + 1);
  const known = schema.enum ?? schema['x-enum'];
  if (known) return fc.constantFrom(...known);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map(within));
  if (schema.properties && depth < 6) {
    const fields = Object.entries(schema.properties).map(([name, own]) => [name, within(own)]);
    const model: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(fields);
    return fc.record(model, { requiredKeys: [...(schema.required ?? [])] as string[] });
  }
  if (schema.items) return fc.array(within(schema.items), { maxLength: 5 });
  switch (schema.type) {
    case 'integer':
      return fc.oneof(fc.constantFrom(...NUMBERS.filter(Number.isInteger)), fc.integer());
    case 'number':
      return number;
    case 'boolean':
      return fc.boolean();
    case 'string':
      return text;
    default:
      return fc.oneof(filter, fc.dictionary(text, fc.jsonValue({ maxDepth: 2 })));
  }
}
