import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { camelCaseDocument } from '../../../codegen/facade/camel-case-document.ts';
import { withSchemas } from '../spec-input.ts';

const TEXT = { type: 'string' };
const KNOWN = { wire: new Set<string>(), operations: new Map<string, string>() };

function subject(schema: JsonObject): unknown {
  const { components } = camelCaseDocument(withSchemas({ Subject: schema }), KNOWN);
  return (components as { schemas: JsonObject }).schemas['Subject'];
}

test('renames fields and what refers to them', () => {
  const schema = {
    type: 'object',
    required: ['page_size', '_id'],
    properties: { page_size: TEXT, _id: TEXT, inner: { properties: { is_new: TEXT } } },
    discriminator: { propertyName: 'page_size', mapping: { a_b: '#/x_y' } },
  };
  expect(subject(schema)).toEqual({
    type: 'object',
    required: ['pageSize', '_id'],
    properties: { pageSize: TEXT, _id: TEXT, inner: { properties: { isNew: TEXT } } },
    discriminator: { propertyName: 'pageSize', mapping: { a_b: '#/x_y' } },
  });
});

test('leaves values alone', () => {
  const schema = { type: 'string', enum: ['in_use'], 'x-enum': ['in_use'], default: 'in_use' };
  expect(subject(schema)).toEqual(schema);
});

test('renames parameters of the path and the query, not headers', () => {
  const parameters = ['path', 'query', 'header'].map((place) => ({ name: 'pet_id', in: place }));
  const paths = { '/pets/{pet_id}': { get: { operationId: 'get_pet', parameters } } };
  const document = camelCaseDocument({ paths }, KNOWN);
  expect(document['paths']).toMatchObject({
    '/pets/{pet_id}': {
      get: {
        operationId: 'get_pet',
        parameters: [{ name: 'petId' }, { name: 'petId' }, { name: 'pet_id' }],
      },
    },
  });
});

test.each([
  ['a text', { type: 'string', example: 'a_b' }],
  ['a free-form object', { type: 'object', example: { is_new: { $eq: true } } }],
  ['a map of texts', { type: 'object', additionalProperties: TEXT, example: { a_b: 'c' } }],
])('keeps the example of %s', (_, schema) => {
  expect(subject(schema)).toEqual(schema);
});

test.each([
  ['fields', { properties: { is_new: TEXT }, example: { is_new: 'yes' } }],
  ['items', { type: 'array', items: {}, example: [{ is_new: true }] }],
  ['values', { additionalProperties: { $ref: '#' }, example: { mine: { is_new: true } } }],
])('drops an example that shows the wire’s names of %s', (_, schema) => {
  expect(subject(schema)).not.toHaveProperty('example');
});

test('speaks of fields and operations as the facade does', () => {
  const description = 'Sets `page_size`, `read.page_size` and `page_size[i]`; see `GET\n/pets`.';
  const document = camelCaseDocument(withSchemas({ Subject: { description } }), {
    wire: new Set(['page_size', 'read']),
    operations: new Map([['GET /pets', 'listPets']]),
  });
  expect(document).toMatchObject({
    components: {
      schemas: {
        Subject: {
          description: 'Sets `pageSize`, `read.pageSize` and `pageSize[i]`; see `listPets`.',
        },
      },
    },
  });
});

test('leaves other words alone, in backticks or not', () => {
  const description = 'Not `in_use`, `page_size.in_use` or page_size.';
  const document = camelCaseDocument(withSchemas({ Subject: { description } }), {
    wire: new Set(['page_size']),
    operations: new Map(),
  });
  expect(document).toMatchObject({ components: { schemas: { Subject: { description } } } });
});

test('changes a copy only, and fails for fields that become one', () => {
  const original = withSchemas({ Subject: { properties: { page_size: TEXT } } });
  const before = structuredClone(original);
  camelCaseDocument(original, KNOWN);
  expect(original).toEqual(before);
  expect(() => subject({ properties: { page_size: TEXT, pageSize: TEXT } })).toThrow('clash');
});
