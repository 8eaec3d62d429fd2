import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { ProseFinder } from '../../../codegen/facade/constraints/prose-finder.ts';
import { facadeOperations } from '../../../codegen/facade/facade-operations.ts';
import { OperationNamer } from '../../../codegen/facade/operation-namer.ts';
import { renderApiRegistry } from '../../../codegen/facade/render-api-registry.ts';
import { RetryClassifier } from '../../../codegen/retry-classifier.ts';
import { jsonOperation, specInput } from '../spec-input.ts';

const TEXT = { type: 'string' };
const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
const list = (items: JsonObject): JsonObject => ({ type: 'array', items });
const schemaRef = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (mediaType = 'application/json') => ({ content: { [mediaType]: { schema: TEXT } } });
const parameter = (name: string, place: string): JsonObject => ({ name, in: place, schema: TEXT });

interface VersionParts {
  /** Schema of the request body. */
  readonly request?: JsonObject;
  readonly response?: JsonObject;
  readonly schemas?: JsonObject;
  readonly parameters?: JsonObject[];
  /** Members of the operation, in place of its own. */
  readonly more?: JsonObject;
  readonly server?: string;
  /** Empty when the version does not have the operation. @default '/{shop}' */
  readonly path?: string;
}

interface Module {
  readonly petStore: readonly {
    readonly id: string;
    readonly api: object;
    readonly calls?: string;
    readonly body?: Record<string, unknown>;
    readonly constraints?: unknown;
  }[];
}

/** The registry of an API with one operation, `buy`, one version after the other. */
function codeOf(...versions: VersionParts[]): string {
  const specs = versions.map(
    ({ schemas = {}, parameters = [], path = '/{shop}', more, server, ...bodies }, index) =>
      specInput({
        version: `203${index}-01`,
        document: {
          ...(server && { servers: [{ url: server }] }),
          paths: path
            ? { [path]: { post: { ...jsonOperation('buy', bodies), parameters, ...more } } }
            : {},
          components: { schemas },
        },
      }),
  );
  const names = specs.map(({ file }) => file.version);
  const operations = facadeOperations(specs, names, new OperationNamer([]));
  const prose = new ProseFinder([]);
  const retryClasses = new RetryClassifier([]);
  return renderApiRegistry({ api: 'pet_store', operations, versions: names, prose, retryClasses });
}

/** The same as code, and run. */
async function registryOf(...versions: VersionParts[]) {
  const code = codeOf(...versions);
  const script = stripTypeScriptTypes(code.replaceAll(/as const( satisfies \w+)?/g, ''));
  const url = `data:text/javascript,${encodeURIComponent(script)}`;
  const { petStore }: Module = await import(url);
  const { constraints: _, id, api, ...operation } = petStore[0] ?? { id: '', api: {} };
  expect(id).toBe('buy');
  return { code, operation, body: operation.body, api };
}

test('says where an operation is and of which fields something has to be known', async () => {
  const parameters = [parameter('shop_name', 'path'), parameter('page_size', 'query')];
  const { operation } = await registryOf(
    { request: object({ what: TEXT, how_many: TEXT }), parameters },
    {
      request: object({ what: TEXT, how_many: TEXT }),
      parameters: [...parameters, parameter('page', 'query'), parameter('fast', 'query')],
    },
  );
  expect(operation).toEqual({
    calls: 'POST /{shop} create 200 application/json!',
    query: { page_size: {}, page: { since: 1 }, fast: { since: 1 } },
    body: { how_many: {} },
  });
});

test('leaves out what is sent as it is given', async () => {
  const { operation, code } = await registryOf({
    request: object({ what: TEXT, box: object({ lid: object({ size: TEXT }) }) }),
    parameters: [parameter('shop', 'path'), parameter('page', 'query')],
  });
  expect(operation).toEqual({ calls: 'POST /{shop} create 200 application/json!' });
  expect(code).not.toContain('Shape');
});

test('says which versions have an operation, and where', async () => {
  const { operation } = await registryOf(
    { path: '' },
    { path: '/{shop}' },
    { path: '/new/{shop}' },
  );
  expect(operation).toEqual({
    calls: '1-2POST /{shop} create 200;2POST /new/{shop} create 200',
  });
});

test('fails for an operation that left a route and came back', async () => {
  const gap = registryOf({}, { path: '' }, {});
  await expect(gap).rejects.toThrow('buy left POST /{shop} and came back');
});

test('says how a call is repeated, answered and given a body', async () => {
  const kinds: readonly [operation: JsonObject, call: string][] = [
    [{ responses: { 202: {} } }, '/{shop} create -'],
    [{ responses: { 200: json(), 201: json() } }, '/{shop} create 200,201'],
    [{ requestBody: json() }, '/{shop} create 200 application/json'],
  ];
  for (const [more, call] of kinds) {
    expect((await registryOf({ more })).operation.calls).toBe(`POST ${call}`);
  }
});

test.each<[what: string, operation: JsonObject, problem: string]>([
  ['another answer than JSON', { responses: { 200: json('text/csv') } }, 'reads JSON only'],
  [
    'several kinds of bodies',
    { requestBody: { content: { ...json().content, ...json('multipart/form-data').content } } },
    'takes bodies of several media types',
  ],
])('fails for %s', async (_, more, problem) => {
  await expect(registryOf({ more })).rejects.toThrow(`POST /{shop} `);
  await expect(registryOf({ more })).rejects.toThrow(problem);
});

test('says where the API is', async () => {
  const { api } = await registryOf({ server: 'https://a.example' });
  expect(api).toEqual({ name: 'pet_store', servers: ['https://a.example'] });
});

test('names the serializer of a body that is no plain JSON', () => {
  expect(codeOf({ request: object({ what: TEXT }) })).not.toContain('serialize');
  const code = codeOf({ more: { requestBody: json('application/x-ndjson') } });
  expect(code).toContain("import { serializeNdjson } from '@pinecone-versioned/transport';");
  expect(code).toContain('serialize: serializeNdjson,');
});

test('fails for an API that another version has elsewhere', async () => {
  const moved = registryOf({}, { server: 'https://other.example' });
  await expect(moved).rejects.toThrow('The servers of pet_store differ between versions');
});

test('bounds a field by the versions of what it is in', async () => {
  const { body } = await registryOf(
    { request: object({ gone: TEXT, box: object({ lid_size: TEXT }) }) },
    {
      request: object({
        box: object({ lid_size: TEXT, lock: TEXT }),
        bag: object({ zip: TEXT, zip_size: TEXT }),
      }),
    },
  );
  expect(body).toEqual({
    gone: { until: 1 },
    box: { shape: { lid_size: {}, lock: { since: 1 } } },
    bag: { since: 1, shape: { zip_size: {} } },
  });
});

test('a body that came later bounds all its fields', async () => {
  const { body } = await registryOf({}, { request: object({ what: TEXT }) });
  expect(body).toEqual({ what: { since: 1 } });
});

test('joins variants and parts, and looks into lists', async () => {
  const { body } = await registryOf({
    request: object({
      one: { oneOf: [object({ big_cat: TEXT }), list(object({ big_dog: TEXT }))] },
      all: { allOf: [object({ is_big: TEXT }), object({ is_small: TEXT })] },
      lists: list(list(object({ an_item: TEXT }))),
    }),
  });
  expect(body).toEqual({
    one: { shape: { big_cat: {}, big_dog: {} } },
    all: { shape: { is_big: {}, is_small: {} } },
    lists: { shape: { an_item: {} } },
  });
});

test('stops where keys are the user’s, unless their values have fields to be known', async () => {
  const { body } = await registryOf({
    request: object({
      meta_data: { type: 'object' },
      tags: { type: 'object', additionalProperties: TEXT },
      plain: { type: 'object', additionalProperties: object({ size: TEXT }) },
      limits: {
        ...object({ total: TEXT }),
        additionalProperties: object({ max_size: TEXT }),
      },
    }),
  });
  expect(body).toEqual({
    meta_data: {},
    // Beside the user's keys, which have fields, the others are named.
    limits: { shape: { total: {}, '*': { shape: { max_size: {} } } } },
  });
});

test('declares what is shared or equal once', async () => {
  const { code, body } = await registryOf({
    request: object({
      a: schemaRef('Box'),
      b: list(schemaRef('Box')),
      c: object({ lid_size: TEXT, more: TEXT }),
    }),
    schemas: { Box: object({ lid_size: TEXT }) },
  });
  expect(body).toEqual({
    a: { shape: { lid_size: {} } },
    b: { shape: { lid_size: {} } },
    c: { shape: { lid_size: {} } },
  });
  expect(code.match(/const \w+: Shape/g)).toEqual(['const Box: Shape', 'const BuyBody: Shape']);
});

test('tells two shapes of one name apart', async () => {
  const { code } = await registryOf({
    request: object({ box: schemaRef('box'), crate: schemaRef('Box') }),
    schemas: { box: object({ lid_size: TEXT }), Box: object({ nail_size: TEXT }) },
  });
  expect(code).toContain('const Box2: Shape');
});

test('follows a schema that contains itself, by fields and by maps', async () => {
  const { body } = await registryOf({
    request: schemaRef('Node'),
    schemas: {
      Node: object({
        own_value: TEXT,
        next: schemaRef('Node'),
        named: { type: 'object', additionalProperties: schemaRef('Node') },
        maps: schemaRef('Maps'),
      }),
      Maps: { type: 'object', additionalProperties: schemaRef('Maps') },
    },
  });
  expect(body).toMatchObject({
    own_value: {},
    next: { shape: { next: { shape: { own_value: {} } } } },
    named: { shape: { '*': { shape: { own_value: {} } } } },
  });
  expect(body).not.toHaveProperty('maps');
});

test('dates and the user’s keys are bounded by the versions that call them so', async () => {
  const date = { type: 'string', format: 'date-time' };
  const { operation } = await registryOf(
    { response: object({ at: date, by: TEXT }) },
    { response: object({ at: date, by: date, tags: { type: 'object' } }) },
  );
  expect(operation).toMatchObject({
    dates: 'at;1by',
    userKeys: '1tags.**',
  });
});

test('fails for fields that are one in camelCase', async () => {
  const clash = registryOf({ request: object({ page_size: TEXT, pageSize: TEXT }) });
  await expect(clash).rejects.toThrow('both page_size and pageSize');
});

test('an operation called like a word of the language keeps its id', () => {
  const code = codeOf({ more: { operationId: 'delete' } });
  expect(code).toContain("export const delete_ = { id: 'delete'");
  expect(
    () => new Function(stripTypeScriptTypes(code).replaceAll(/^(?:import .*|export )/gm, '')),
  ).not.toThrow();
});
