import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { describeApi } from '../../codegen/describe-api.ts';
import { RetryClassifier } from '../../codegen/retry-classifier.ts';
import { jsonOperation, openApi, specInput } from './spec-input.ts';

function describe(document: JsonObject) {
  return describeApi(specInput().file, openApi(document), new RetryClassifier([])).table;
}

test('keeps what is empty out of the table', () => {
  const { operations, ...api } = describe({
    paths: {
      '/pets': { delete: { operationId: 'delete_pets', responses: { 202: { description: '' } } } },
    },
  });
  expect(api).toEqual({
    name: 'pet_store',
    version: '2030-01',
    security: 'none',
    servers: ['https://pets.example'],
  });
  expect(JSON.stringify(operations)).toBe(
    '{"DELETE /pets":{"id":"delete_pets","retryClass":"idempotent","success":{"202":[]}}}',
  );
});

test('names media types and required bodies in the table, user keys apart', () => {
  const post = jsonOperation('create_pet', {
    request: { type: 'object', properties: { tags: { type: 'object' } } },
    response: { type: 'object', properties: { name: { type: 'string' } } },
  });
  const get = jsonOperation('list_pets', {});
  const document = openApi({ paths: { '/pets': { get, post } } });
  const { table, details } = describeApi(specInput().file, document, new RetryClassifier([]));
  expect(JSON.parse(JSON.stringify(table.operations['POST /pets']))).toEqual({
    id: 'create_pet',
    retryClass: 'create',
    requestMediaTypes: ['application/json'],
    bodyRequired: true,
    success: { 200: ['application/json'] },
  });
  expect(JSON.parse(JSON.stringify(details))).toEqual({
    'POST /pets': { userKeys: { request: ['tags.**'] } },
  });
});

test('lists only servers that are an address', () => {
  const servers = [{ url: 'https://{host}' }, { url: 'https://pets.example' }];
  expect(describe({ servers }).servers).toEqual(['https://pets.example']);
});

test('passes over what stands beside the methods of a path', () => {
  const path = { summary: 'Pets', parameters: [], get: jsonOperation('list_pets', {}) };
  expect(Object.keys(describe({ paths: { '/pets': path } }).operations)).toEqual(['GET /pets']);
});

test.each<[string, JsonObject]>([
  ['no operationId', { get: { responses: { 200: {} } } }],
  ['GET /pets has no success response', { get: { operationId: 'a', responses: { default: {} } } }],
  ['no client sends TRACE', { trace: { operationId: 'a', responses: { 200: {} } } }],
])('fails with "%s"', (message, path) => {
  expect(() => describe({ paths: { '/pets': path } })).toThrow(message);
});
