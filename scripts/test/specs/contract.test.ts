import { describe, expect, test } from 'vitest';
import { contractDigest, contractOf } from '../../specs/index.ts';
import type { JsonObject } from '../../specs/read-spec.ts';
import { petsDocument } from './specs-folder.ts';

function withSchema(schema: JsonObject): JsonObject {
  return { openapi: '3.0.3', components: { schemas: { A: schema } } };
}

function withParameter(parameter: JsonObject): JsonObject {
  const get = { parameters: [parameter] };
  return { openapi: '3.0.3', paths: { '/a': { get } } };
}

function schemaContract(schema: JsonObject): unknown {
  return contractOf(withSchema(schema))['components'];
}

describe('contractOf', () => {
  test('leaves out prose, examples and extensions, but keeps x-enum', () => {
    const schema = { title: 'A', description: 'B', example: 1, 'x-wire': 'a', 'x-enum': ['b'] };
    expect(schemaContract({ type: 'string', ...schema, externalDocs: { url: 'c' } })).toEqual({
      schemas: { A: { type: 'string', 'x-enum': ['b'] } },
    });
  });

  test('inside name maps a key is a name, whatever the word', () => {
    const properties = {
      title: { type: 'string' },
      description: { type: 'integer', description: 'Prose.' },
      example: { type: 'string' },
      'x-custom': { type: 'string' },
      required: { type: 'boolean' },
    };
    const contract = JSON.stringify(schemaContract({ properties }));
    for (const name of Object.keys(properties)) expect(contract).toContain(`"${name}":`);
    expect(contract).not.toContain('Prose.');
  });

  test('keeps defaults as they are, even when they look like keywords', () => {
    const contract = schemaContract({ type: 'object', default: { title: 'b', a: false } });
    expect(contract).toEqual({
      schemas: { A: { type: 'object', default: { a: false, title: 'b' } } },
    });
  });
});

describe('contractDigest', () => {
  const same: [string, JsonObject, JsonObject][] = [
    [
      'order of keys',
      withSchema({ type: 'string', format: 'a' }),
      withSchema({ format: 'a', type: 'string' }),
    ],
    [
      'order of required',
      withSchema({ required: ['a', 'b'] }),
      withSchema({ required: ['b', 'a'] }),
    ],
    ['order of enum', withSchema({ enum: [1, 2] }), withSchema({ enum: [2, 1] })],
    [
      'order of oneOf',
      withSchema({ oneOf: [{ type: 'a' }, { type: 'b' }] }),
      withSchema({ oneOf: [{ type: 'b', title: 'B' }, { type: 'a' }] }),
    ],
    ['nullable: false', withSchema({ nullable: false }), withSchema({})],
    ['deprecated: false', withSchema({ deprecated: false }), withSchema({})],
    [
      'required: false',
      withParameter({ in: 'query', required: false }),
      withParameter({ in: 'query' }),
    ],
    [
      'default style of a query',
      withParameter({ in: 'query', style: 'form', explode: true }),
      withParameter({ in: 'query' }),
    ],
    [
      'default style of a path',
      withParameter({ in: 'path', style: 'simple', explode: false }),
      withParameter({ in: 'path' }),
    ],
  ];
  test.each(same)('is the same for another %s', (_, a, b) => {
    expect(contractDigest(a)).toBe(contractDigest(b));
  });

  const different: [string, JsonObject, JsonObject][] = [
    ['type', withSchema({ type: 'string' }), withSchema({ type: 'integer' })],
    ['x-enum', withSchema({ 'x-enum': ['a'] }), withSchema({ 'x-enum': ['a', 'b'] })],
    [
      'name of a property',
      withSchema({ properties: { title: {} } }),
      withSchema({ properties: { example: {} } }),
    ],
    ['nullable: true', withSchema({ nullable: true }), withSchema({})],
    ['default of another type', withSchema({ default: 'false' }), withSchema({ default: false })],
    [
      'explode that is not the default',
      withParameter({ in: 'query', explode: false }),
      withParameter({ in: 'query' }),
    ],
    [
      'explode of another style',
      withParameter({ in: 'query', style: 'deepObject', explode: true }),
      withParameter({ in: 'query', style: 'deepObject' }),
    ],
    ['order in a default', withSchema({ default: [1, 2] }), withSchema({ default: [2, 1] })],
  ];
  test.each(different)('differs for another %s', (_, a, b) => {
    expect(contractDigest(a)).not.toBe(contractDigest(b));
  });

  test('follows the prose of a whole document no more than its order', () => {
    const other = petsDocument();
    other['info'] = { version: '2025-10', title: 'Other words' };
    other['tags'] = [{ name: 'Pets', description: 'Other words.' }];
    const reordered = Object.fromEntries(Object.entries(other).reverse());
    expect(contractDigest(reordered)).toBe(contractDigest(petsDocument()));
  });
});
