import { expect, test } from 'vitest';
import type { Json, JsonObject } from '#specs';
import { securityOf } from '../../codegen/security-of.ts';
import { openApi } from './spec-input.ts';

const API_KEY = { type: 'apiKey', in: 'header', name: 'Api-Key' };

function secured(scheme: JsonObject, more: JsonObject = {}) {
  return openApi({
    security: [{ Auth: [] }],
    components: { securitySchemes: { Auth: scheme } },
    ...more,
  });
}

test.each<[string, JsonObject]>([
  ['apiKey', API_KEY],
  ['bearerToken', { type: 'http', scheme: 'bearer' }],
  ['bearerToken', { type: 'http', scheme: 'Bearer' }],
])('%s for %j', (expected, scheme) => {
  expect(securityOf(secured(scheme))).toBe(expected);
});

test('none without a requirement', () => {
  expect(securityOf(openApi())).toBe('none');
});

test.each<JsonObject>([
  { type: 'apiKey', in: 'query', name: 'Api-Key' },
  { type: 'apiKey', in: 'header', name: 'X-Key' },
  { type: 'http', scheme: 'basic' },
])('fails for %j, which no client can send', (scheme) => {
  expect(() => securityOf(secured(scheme))).toThrow('The API as a whole has an unknown security');
});

test('fails when an operation wants another security than its API', () => {
  const operation = (security: Json) => ({
    paths: { '/pets': { get: { operationId: 'list_pets', security, responses: { 200: {} } } } },
  });
  expect(securityOf(secured(API_KEY, operation([{ Auth: [] }])))).toBe('apiKey');
  expect(() => securityOf(secured(API_KEY, operation([])))).toThrow('GET /pets');
});
