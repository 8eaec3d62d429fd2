import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { facadeOperations } from '../../../codegen/facade/facade-operations.ts';
import { OperationNamer } from '../../../codegen/facade/operation-namer.ts';
import { renderRegistry } from '../../../codegen/facade/render-registry.ts';
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
}

interface Module {
  readonly VERSIONS: readonly string[];
  readonly registry: Record<string, { fields: { body: Record<string, unknown> } }>;
}

/** The registry of one operation, `buy`, one version after the other; as code, and run. */
async function registryOf(...versions: VersionParts[]) {
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
  const operations = facadeOperations(specs, names, new OperationNamer([]));
  const code = renderRegistry(operations, names);
  const script = stripTypeScriptTypes(code.replaceAll('as const satisfies Registry', ''));
  const url = `data:text/javascript,${encodeURIComponent(script)}`;
  const { VERSIONS, registry }: Module = await import(url);
  return { code, VERSIONS, operation: registry['buy'], body: registry['buy']?.fields.body };
}

test('says where an operation is and which fields go where', async () => {
  const parameters = [parameter('shop', 'path'), parameter('page_size', 'query')];
  const { VERSIONS, operation } = await registryOf(
    { request: object({ what: TEXT }), parameters },
    { request: object({ what: TEXT }), parameters: [...parameters, parameter('fast', 'query')] },
  );
  expect(VERSIONS).toEqual(['2030-01', '2031-01']);
  expect(operation).toEqual({
    api: 'petStore',
    routes: { '2030-01': 'POST /{shop}', '2031-01': 'POST /{shop}' },
    fields: {
      path: { shop: {} },
      query: { page_size: {}, fast: { since: 1 } },
      body: { what: {} },
    },
  });
});

test('bounds a field by the versions of what it is in', async () => {
  const { body } = await registryOf(
    { request: object({ gone: TEXT, box: object({ lid: TEXT }) }) },
    { request: object({ box: object({ lid: TEXT, lock: TEXT }), bag: object({ zip: TEXT }) }) },
  );
  expect(body).toEqual({
    gone: { until: 1 },
    box: { shape: { lid: {}, lock: { since: 1 } } },
    bag: { since: 1, shape: { zip: {} } },
  });
});

test('a body that came later bounds all its fields', async () => {
  const { body } = await registryOf({}, { request: object({ what: TEXT }) });
  expect(body).toEqual({ what: { since: 1 } });
});

test('joins variants and parts, and looks into lists', async () => {
  const { body } = await registryOf({
    request: object({
      one: { oneOf: [object({ cat: TEXT }), list(object({ dog: TEXT }))] },
      all: { allOf: [object({ big: TEXT }), object({ small: TEXT })] },
      lists: list(list(object({ item: TEXT }))),
    }),
  });
  expect(body).toEqual({
    one: { shape: { cat: {}, dog: {} } },
    all: { shape: { big: {}, small: {} } },
    lists: { shape: { item: {} } },
  });
});

test('stops where keys are the user’s, unless their values have fields', async () => {
  const { body } = await registryOf({
    request: object({
      metadata: { type: 'object' },
      tags: { type: 'object', additionalProperties: TEXT },
      limits: { type: 'object', additionalProperties: object({ max_size: TEXT }) },
    }),
  });
  expect(body).toEqual({
    metadata: {},
    tags: {},
    limits: { shape: { '*': { shape: { max_size: {} } } } },
  });
});

test('declares what is shared or equal once', async () => {
  const { code, body } = await registryOf({
    request: object({ a: schemaRef('Box'), b: list(schemaRef('Box')), c: object({ lid: TEXT }) }),
    schemas: { Box: object({ lid: TEXT }) },
  });
  expect(body).toEqual({
    a: { shape: { lid: {} } },
    b: { shape: { lid: {} } },
    c: { shape: { lid: {} } },
  });
  expect(code.match(/const \w+: Shape/g)).toEqual(['const Box: Shape', 'const BuyBody: Shape']);
});

test('tells two shapes of one name apart', async () => {
  const { code } = await registryOf({
    request: object({ box: schemaRef('box'), crate: schemaRef('Box') }),
    schemas: { box: object({ lid: TEXT }), Box: object({ nails: TEXT }) },
  });
  expect(code).toContain('const Box2: Shape');
});

test('follows a schema that contains itself, by fields and by maps', async () => {
  const { body } = await registryOf({
    request: schemaRef('Node'),
    schemas: {
      Node: object({
        value: TEXT,
        next: schemaRef('Node'),
        named: { type: 'object', additionalProperties: schemaRef('Node') },
        maps: schemaRef('Maps'),
      }),
      Maps: { type: 'object', additionalProperties: schemaRef('Maps') },
    },
  });
  expect(body).toMatchObject({
    value: {},
    next: { shape: { next: { shape: { value: {} } } } },
    named: { shape: { '*': { shape: { value: {} } } } },
    maps: {},
  });
});

test('dates are bounded by the versions that call them so', async () => {
  const date = { type: 'string', format: 'date-time' };
  const { operation } = await registryOf(
    { response: object({ at: date, by: TEXT }) },
    { response: object({ at: date, by: date }) },
  );
  expect(operation).toMatchObject({ dates: { at: {}, by: { since: 1 } } });
});

test('fails for fields that are one in camelCase', async () => {
  const clash = registryOf({ request: object({ page_size: TEXT, pageSize: TEXT }) });
  await expect(clash).rejects.toThrow('both page_size and pageSize');
});
