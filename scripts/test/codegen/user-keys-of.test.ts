import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import type { Schema } from '../../codegen/openapi.ts';
import { userKeysOf } from '../../codegen/user-keys-of.ts';
import { openApi } from './spec-input.ts';

function keysOf(schema: JsonObject, schemas: JsonObject = {}) {
  return userKeysOf(openApi({ components: { schemas } }), [schema as Schema], 'request');
}

const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
const TEXT = { type: 'string' };

test('** where the spec says nothing about what is inside', () => {
  const schema = object({
    plain: { type: 'object' },
    empty: { type: 'object', properties: {} },
    open: { type: 'object', additionalProperties: true },
    anything: { type: 'object', additionalProperties: {} },
    maps: { type: 'object', additionalProperties: { type: 'object' } },
    untyped: { description: 'Any JSON.' },
    name: TEXT,
    kind: { enum: ['cat', 'dog'] },
    closed: { type: 'object', additionalProperties: false },
  });
  expect(keysOf(schema)).toEqual([
    'plain.**',
    'empty.**',
    'open.**',
    'anything.**',
    'maps.**',
    'untyped.**',
  ]);
});

test('* for maps whose values the spec describes, once with what lies below', () => {
  const schema = object({
    tags: { type: 'object', additionalProperties: TEXT },
    counts: { type: 'object', additionalProperties: object({ count: { type: 'integer' } }) },
    records: { type: 'object', additionalProperties: object({ metadata: { type: 'object' } }) },
  });
  expect(keysOf(schema)).toEqual(['tags.*', 'counts.*', 'records.*.metadata.**']);
});

test('[] enters arrays, also at the root', () => {
  expect(keysOf({ type: 'array', items: object({ labels: { type: 'object' } }) })).toEqual([
    '[].labels.**',
  ]);
  expect(keysOf(object({ list: { type: 'array', items: { type: 'object' } } }))).toEqual([
    'list.[].**',
  ]);
});

test('! excepts the keys that the spec names beside the user’s', () => {
  const record = { ...object({ _id: TEXT, rank: TEXT }), additionalProperties: true };
  const scores = { ...object({ total: TEXT }), additionalProperties: TEXT };
  expect(keysOf({ type: 'array', items: record })).toEqual(['[].**!_id,rank']);
  expect(keysOf(object({ scores }))).toEqual(['scores.*!total']);
});

test('follows references and compositions', () => {
  const schemas = {
    Base: object({ metadata: { type: 'object' } }),
    Cat: object({ purrs: { type: 'object' } }),
    Dog: object({ barks: { type: 'object' } }),
  };
  const schema = object({
    merged: {
      allOf: [{ $ref: '#/components/schemas/Base' }, object({ more: { type: 'object' } })],
    },
    one: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
    any: { anyOf: [TEXT, { type: 'object' }] },
  });
  expect(keysOf(schema, schemas)).toEqual([
    'merged.metadata.**',
    'merged.more.**',
    'one.purrs.**',
    'one.barks.**',
    'any.**',
  ]);
});

test('ends at a schema that contains itself', () => {
  const Node = object({
    children: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
    metadata: { type: 'object' },
  });
  expect(keysOf({ $ref: '#/components/schemas/Node' }, { Node })).toEqual(['metadata.**']);
});

test('the root of a request may be the user’s, that of a response is not', () => {
  const schema = { ...object({ id: TEXT }), additionalProperties: true } as Schema;
  const document = openApi();
  expect(userKeysOf(document, [schema], 'request')).toEqual(['**!id']);
  expect(userKeysOf(document, [schema, { type: 'object' }], 'response')).toEqual([]);
});

test('several schemas give each path once', () => {
  const schema = object({ filter: { type: 'object' } }) as Schema;
  expect(userKeysOf(openApi(), [schema, schema], 'request')).toEqual(['filter.**']);
});

test('fails for a property that cannot be written in the notation', () => {
  expect(() => keysOf(object({ 'a.b': TEXT }))).toThrow('"a.b"');
});
