import { expect, test } from 'vitest';
import { listOperations } from '../../codegen/list-operations.ts';
import { openApi } from './spec-input.ts';

test('lists operations by method and path, in the order of the spec', () => {
  const post = { operationId: 'adopt', responses: {} };
  const get = { operationId: 'list_pets', responses: {} };
  const operations = listOperations(openApi({ paths: { '/pets': { parameters: [], post, get } } }));
  expect(operations.map(({ id, route }) => `${id}: ${route}`)).toEqual([
    'adopt: POST /pets',
    'list_pets: GET /pets',
  ]);
});

test.each([
  [{ get: null }, 'GET /pets: expected an operation, got null'],
  [{ get: 'list' }, 'GET /pets: expected an operation, got "list"'],
  [{ get: { responses: {} } }, 'GET /pets has no operationId'],
  [{ trace: { responses: {} } }, 'TRACE /pets: no client sends TRACE'],
])('%j is refused', (item, message) => {
  expect(() => listOperations(openApi({ paths: { '/pets': item } }))).toThrow(message);
});
