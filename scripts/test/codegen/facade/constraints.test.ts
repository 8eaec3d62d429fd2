import { describe, expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { constraintsText } from '../../../codegen/facade/constraints/constraints-text.ts';
import type { ProseConstraint } from '../../../codegen/facade/constraints/prose-constraints.ts';
import { ProseFinder } from '../../../codegen/facade/constraints/prose-finder.ts';
import { facadeOperations } from '../../../codegen/facade/facade-operations.ts';
import { OperationNamer } from '../../../codegen/facade/operation-namer.ts';
import { jsonOperation, specInput } from '../spec-input.ts';

const TEXT = { type: 'string' };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  ...more,
});
const list = (items: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'array',
  items,
  ...more,
});

interface VersionParts {
  readonly request?: JsonObject;
  readonly schemas?: JsonObject;
  readonly parameters?: JsonObject[];
}

/** What is required of one operation, `buy`, one version after the other. */
function textOf(versions: readonly VersionParts[], prose: readonly ProseConstraint[] = []) {
  const specs = versions.map(({ schemas = {}, parameters = [], ...bodies }, index) =>
    specInput({
      version: `203${index}-01`,
      document: {
        paths: { '/{shop}': { post: { ...jsonOperation('buy', bodies), parameters } } },
        components: { schemas },
      },
    }),
  );
  const names = specs.map(({ file }) => file.version);
  const [operation] = facadeOperations(specs, names, new OperationNamer([]));
  if (!operation) throw new Error('No operation.');
  const finder = new ProseFinder(prose);
  const text = constraintsText(operation, names, finder);
  finder.assertAllUsed();
  return text;
}

const bodyOf = (...requests: JsonObject[]) => textOf(requests.map((request) => ({ request })));

describe('one version', () => {
  test.each<[string, JsonObject, string]>([
    ['types', object({ a: TEXT, b: { type: 'boolean' }, c: { type: 'object' } }), 'a b:b c:o'],
    ['anything', object({ a: {}, b: TEXT }), 'b'],
    ['required fields', object({ a: TEXT, b: object({}) }, { required: ['a', 'b'] }), 'a:S b:O'],
    ['a required field without a schema', object({ b: TEXT }, { required: ['c'] }), 'b c:X'],
    ['ranges', object({ a: { type: 'integer', minimum: -1, maximum: 0 } }), 'a:i:-1:0'],
    [
      'bounds that are excluded',
      object({
        a: { type: 'integer', minimum: 1, exclusiveMinimum: true },
        b: { type: 'number', maximum: 1, exclusiveMaximum: true },
      }),
      'a:i:2 b:n',
    ],
    [
      'lengths',
      object({ a: { ...TEXT, minLength: 1 }, b: { ...TEXT, maxLength: 9 } }),
      'a::1 b:::9',
    ],
    ['items', object({ a: list({}, { minItems: 2, maxItems: 3 }) }), 'a:l:2:3'],
    [
      'items bounded as texts are',
      object({ a: list({}, { minLength: 1, maxLength: 3 }) }),
      'a:l:1:3',
    ],
    ['members', object({ a: { type: 'object', minProperties: 1 } }), 'a:o:1'],
    ['closed enums', object({ a: { ...TEXT, enum: ['b.c', 'd'] } }), 'a::::b\\.c|d'],
    ['no open enums', object({ a: { ...TEXT, 'x-enum': ['b', 'c'] } }), 'a'],
    ['whole patterns', object({ a: { ...TEXT, pattern: '^[a-z]+$' } }), 'a::::[a-z]+'],
    ['patterns anywhere', object({ a: { ...TEXT, pattern: 'b' } }), 'a::::[^]*b[^]*'],
    [
      'patterns with half of an anchor',
      object({ a: { ...TEXT, pattern: '^a|b$' } }),
      'a::::[^]*(?:^a|b$)[^]*',
    ],
    ['no pattern that it cannot hold', object({ a: { ...TEXT, pattern: '^a{2}$' } }), 'a'],
    ['no pattern that is none', object({ a: { ...TEXT, pattern: '(' } }), 'a'],
    ['what may be null', object({ a: { ...TEXT, nullable: true, minLength: 1 }, b: TEXT }), 'b'],
    ['lists of texts', object({ a: list(TEXT) }), 'a:l{[]}'],
    ['no numbers in lists', object({ a: list({ type: 'number' }) }), 'a:l'],
    ['lists of objects', object({ a: list(object({ b: TEXT })) }), 'a:l{[]{b}}'],
    ['keys of the user’s', object({ a: { type: 'object', additionalProperties: TEXT } }), 'a{*}'],
    [
      'parts',
      object({
        a: {
          allOf: [
            { ...TEXT, minLength: 1 },
            { ...TEXT, minLength: 2, maxLength: 3 },
          ],
        },
      }),
      'a::2:3',
    ],
    ['types that differ', object({ a: { oneOf: [TEXT, { type: 'integer' }] }, b: TEXT }), 'b'],
    [
      'bounds that any variant takes',
      object({
        a: {
          anyOf: [
            { ...TEXT, maxLength: 3 },
            { ...TEXT, maxLength: 9 },
          ],
        },
      }),
      'a:::9',
    ],
    [
      'no field that an open variant leaves free',
      object({ a: { oneOf: [object({ b: TEXT, c: TEXT }), object({ b: TEXT })] } }),
      'a{b}',
    ],
    [
      'fields of closed variants, required where all require them',
      object({
        a: {
          oneOf: [
            object({ b: TEXT }, { required: ['b'], additionalProperties: false }),
            object({ b: TEXT, c: TEXT }, { required: ['b', 'c'], additionalProperties: true }),
          ],
        },
      }),
      'a{b:S c}',
    ],
    [
      'variants that exclude one another',
      object({
        a: {
          type: 'object',
          oneOf: ['b', 'c'].map((name) =>
            object({ [name]: TEXT }, { required: [name], additionalProperties: false }),
          ),
        },
      }),
      'a::::b|c{b c}',
    ],
  ])('%s', (_, request, fields) => {
    expect(bodyOf(request)).toBe(`body:O{${fields}}`);
  });

  test('parameters: of a path only what is not usual there', () => {
    const parameter = (name: string, place: string, schema: JsonObject, required = false) => ({
      name,
      in: place,
      schema,
      required,
    });
    const shop = (schema: JsonObject) => parameter('shop', 'path', schema, true);
    const size = parameter('size', 'query', { type: 'integer', maximum: 9 });
    expect(textOf([{ parameters: [shop(TEXT), size] }])).toBe('query{size:i::9}');
    expect(textOf([{ parameters: [shop({ ...TEXT, maxLength: 9 })] }])).toBe('path{shop:S:1:9}');
  });

  test('a schema that contains itself', () => {
    const node = { $ref: '#/components/schemas/Node' };
    expect(textOf([{ request: node, schemas: { Node: object({ a: TEXT, next: node }) } }])).toBe(
      'body:O{a}',
    );
  });
});

describe('versions', () => {
  test('that agree are one', () => {
    expect(bodyOf(object({ a: TEXT, b: TEXT }), object({ b: TEXT, c: TEXT }))).toBe(
      'body:O{a b c}',
    );
  });

  test('that differ follow one another', () => {
    const metric = { ...TEXT, enum: ['x', 'y'] };
    expect(bodyOf(object({ a: metric }), object({ a: TEXT }), object({ a: TEXT }))).toBe(
      'body:O{a::::x|y 1a}',
    );
  });

  test('that no longer require a field, or have it, do not ask for it', () => {
    const first = object({ a: TEXT, b: TEXT }, { required: ['a', 'b'] });
    expect(bodyOf(first, object({ a: TEXT }))).toBe('body:O{a:S 1a b:S 1b:x}');
  });

  test('that begin to require a field ask for it from then on', () => {
    expect(bodyOf(object({}), object({ a: TEXT }, { required: ['a'] }))).toBe('body:O{1a:S}');
  });

  test('differ within what they differ about', () => {
    const old = object({ box: object({ lid: TEXT }) }, { required: ['box'] });
    const young = object({ box: object({ lid: { type: 'integer' } }) });
    expect(bodyOf(old, young)).toBe('body:O{box:O{lid} 1box{lid:i}}');
  });
});

describe('what is said in words only', () => {
  const target = 'pet_store#/components/schemas/Order';
  const request = { $ref: '#/components/schemas/Order' };
  const order = (names: string[]) =>
    object(Object.fromEntries(names.map((name) => [name, { ...TEXT }])));

  test('joins what the keywords say', () => {
    const prose = [
      { target: `${target}/properties/name`, limits: { max: 3 }, source: '' },
      { target, limits: { equallyLong: ['name', 'id'] }, source: '' },
    ] as const;
    const schemas = { Order: order(['name', 'id']) };
    expect(textOf([{ request, schemas }], prose)).toBe('body:O:::name=id{name:::3 id}');
  });

  test('leaves out the ways that a version lacks', () => {
    const exactlyOne = [['id'], ['filter'], ['all']];
    const versions = [['id'], ['id', 'filter'], ['id', 'filter', 'all']].map((names) => ({
      request,
      schemas: { Order: order(names) },
    }));
    expect(textOf(versions, [{ target, limits: { exactlyOne }, source: '' }])).toBe(
      'body:O{id} 1body:O:::id|filter{id filter} 2body:O:::id|filter|all{id filter all}',
    );
  });

  test('fails when its target is gone', () => {
    const prose = [{ target: `${target}/properties/gone`, limits: { max: 3 }, source: '' }];
    expect(() => textOf([{ request, schemas: { Order: order(['name']) } }], prose)).toThrow(
      'prose-constraints.ts',
    );
  });
});

test('a name that the notation cannot hold is refused', () => {
  expect(() => bodyOf(object({ 'a b': TEXT }))).toThrow('"a b"');
});
