import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { ProseFinder } from '../../../codegen/facade/constraints/prose-finder.ts';
import { facadeOperations } from '../../../codegen/facade/facade-operations.ts';
import { OperationNamer } from '../../../codegen/facade/operation-namer.ts';
import { renderApiRegistry } from '../../../codegen/facade/render-api-registry.ts';
import { jsonOperation, specInput } from '../spec-input.ts';

const TEXT = { type: 'string' };
const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
const list = (items: JsonObject): JsonObject => ({ type: 'array', items });
const schemaRef = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const parameter = (name: string, place: string): JsonObject => ({ name, in: place, schema: TEXT });

interface VersionParts {
  /** Schema of the request body. */
  readonly request?: JsonObject;
  readonly response?: JsonObject;
  readonly schemas?: JsonObject;
  readonly parameters?: JsonObject[];
  /** Empty when the version does not have the operation. @default '/{shop}' */
  readonly path?: string;
}

interface Module {
  readonly petStore: {
    readonly operations: Record<string, { body?: Record<string, unknown>; constraints?: unknown }>;
  };
}

/** The registry of an API with one operation, `buy`, one version after the other; as code, and run. */
async function registryOf(...versions: VersionParts[]) {
  const specs = versions.map(
    ({ schemas = {}, parameters = [], path = '/{shop}', ...bodies }, index) =>
      specInput({
        version: `203${index}-01`,
        document: {
          paths: path ? { [path]: { post: { ...jsonOperation('buy', bodies), parameters } } } : {},
          components: { schemas },
        },
      }),
  );
  const names = specs.map(({ file }) => file.version);
  const operations = facadeOperations(specs, names, new OperationNamer([]));
  // Without versions that have the API, since there are no clients to import.
  const prose = new ProseFinder([]);
  const input = { api: 'pet_store', operations, versions: names, having: [], prose };
  const code = renderApiRegistry(input);
  const script = stripTypeScriptTypes(code.replaceAll('as const satisfies RegistryApi', ''));
  const url = `data:text/javascript,${encodeURIComponent(script)}`;
  const { petStore }: Module = await import(url);
  const { constraints: _, ...operation } = petStore.operations['buy'] ?? {};
  return { code, operation, body: operation.body, input };
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
    routes: { 'POST /{shop}': {} },
    query: { page_size: {}, page: { since: 1 }, fast: { since: 1 } },
    body: { how_many: {} },
  });
});

test('leaves out what is sent as it is given', async () => {
  const { operation, code } = await registryOf({
    request: object({ what: TEXT, box: object({ lid: object({ size: TEXT }) }) }),
    parameters: [parameter('shop', 'path'), parameter('page', 'query')],
  });
  expect(operation).toEqual({ routes: { 'POST /{shop}': {} } });
  expect(code).not.toContain('Shape');
});

test('says which versions have an operation, and where', async () => {
  const { operation } = await registryOf(
    { path: '' },
    { path: '/{shop}' },
    { path: '/new/{shop}' },
  );
  expect(operation).toEqual({
    routes: { 'POST /{shop}': { since: 1, until: 2 }, 'POST /new/{shop}': { since: 2 } },
  });
});

test('fails for an operation that left a route and came back', async () => {
  const gap = registryOf({}, { path: '' }, {});
  await expect(gap).rejects.toThrow('buy left POST /{shop} and came back');
});

test('imports the table and the support of the client of each version', async () => {
  const { input } = await registryOf({}, {});
  const code = renderApiRegistry({ ...input, having: ['2031-01'] });
  expect(code).toContain(`import {
  petStore as petStore_2031_01,
  petStoreSupport as petStoreSupport_2031_01,
} from '@pinecone-versioned/client-2031-01/pet-store';`);
  expect(code).toContain(
    "'2031-01': { table: petStore_2031_01, support: petStoreSupport_2031_01 }",
  );
  expect(code).not.toContain('client-2030-01');
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
    dates: { at: {}, by: { since: 1 } },
    userKeys: { 'tags.**': { since: 1 } },
  });
});

test('fails for fields that are one in camelCase', async () => {
  const clash = registryOf({ request: object({ page_size: TEXT, pageSize: TEXT }) });
  await expect(clash).rejects.toThrow('both page_size and pageSize');
});
