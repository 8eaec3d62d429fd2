import { expect, test } from 'vitest';
import { SchemaCutter } from '../../src/contract/cut-to-schema.js';
import type { Schema, Schemas } from '../../src/contract/schema.js';

const TEXT: Schema = { type: 'string' };

function cut(schema: Schema, value: unknown, schemas: Schemas = {}) {
  const own = new SchemaCutter(schemas).cutFor(schema);
  return own ? own(value) : value;
}

test('keeps named fields, at every depth', () => {
  const schemas: Schemas = {
    Pet: { properties: { name: TEXT, toys: { items: { properties: { color: TEXT } } } } },
  };
  const value = { name: 'Rex', age: 3, toys: [{ color: 'red', price: 1 }, { price: 2 }] };
  const before = structuredClone(value);
  expect(cut({ $ref: '#/components/schemas/Pet' }, value, schemas)).toEqual({
    name: 'Rex',
    toys: [{ color: 'red' }, {}],
  });
  expect(value).toEqual(before);
});

test('an object without named fields stays as it is, and so do arrays of plain values', () => {
  const value = { any: { thing: 1 } };
  expect(cut({ type: 'object' }, value)).toBe(value);
  const numbers = [1, 2, 3];
  const kept = cut({ properties: { values: { items: { type: 'number' } } } }, { values: numbers });
  expect((kept as { values: unknown }).values).toBe(numbers);
});

test('further fields are kept where the schema allows them, and cut by their schema', () => {
  const open: Schema = {
    additionalProperties: true,
    properties: { a: { properties: { b: TEXT } } },
  };
  expect(cut(open, { a: { b: 'x', c: 1 }, d: 2 })).toEqual({ a: { b: 'x' }, d: 2 });
  const map: Schema = { additionalProperties: { properties: { id: TEXT } } };
  expect(cut(map, { one: { id: '1', x: 1 } })).toEqual({ one: { id: '1' } });
});

test('of variants, the fields of all are kept', () => {
  const schema: Schema = {
    oneOf: [{ properties: { pod: { properties: { n: TEXT } } } }, { properties: { cloud: TEXT } }],
  };
  expect(cut(schema, { pod: { n: '1', m: 2 }, cloud: 'aws', other: 1 })).toEqual({
    pod: { n: '1' },
    cloud: 'aws',
  });
});

test('what is no object is left for the validation', () => {
  const schema: Schema = { properties: { a: TEXT } };
  expect([null, 'text', 3].map((value) => cut(schema, value))).toEqual([null, 'text', 3]);
});

test('names from the prototype are fields like others', () => {
  const value = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2, "a": "b"}');
  expect(cut({ properties: { a: TEXT } }, value)).toEqual({ a: 'b' });
});
