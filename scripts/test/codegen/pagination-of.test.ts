import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { listOperations } from '../../codegen/list-operations.ts';
import { paginationOf } from '../../codegen/pagination-of.ts';
import { jsonOperation, openApi } from './spec-input.ts';

const PAGE = {
  type: 'object',
  properties: {
    pets: { type: 'array', items: {} },
    pagination: { $ref: '#/components/schemas/Pagination' },
  },
} satisfies JsonObject;

function paginate(parameters: string[], response: JsonObject) {
  const get = {
    ...jsonOperation('list_pets', { response }),
    parameters: parameters.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
  };
  const document = openApi({
    paths: { '/pets': { get } },
    components: {
      schemas: { Pagination: { type: 'object', properties: { next: { type: 'string' } } } },
    },
  });
  return listOperations(document).map((operation) => paginationOf(document, operation));
}

test.each(['paginationToken', 'pagination_token'])('finds limit and %s', (token) => {
  expect(paginate(['limit', token], PAGE)).toEqual([
    {
      limitParameter: 'limit',
      tokenParameter: token,
      nextToken: 'pagination.next',
      items: 'pets',
    },
  ]);
});

test('needs both parameters', () => {
  expect(paginate(['limit'], PAGE)).toEqual([undefined]);
  expect(paginate(['paginationToken'], PAGE)).toEqual([undefined]);
});

test.each<[string, JsonObject]>([
  ['no next token', { type: 'object', properties: { pets: { type: 'array' } } }],
  [
    'a map instead of an array',
    { type: 'object', properties: { ...PAGE.properties, pets: { type: 'object' } } },
  ],
  [
    'two arrays',
    { type: 'object', properties: { ...PAGE.properties, toys: { type: 'array', items: {} } } },
  ],
])('does not guess at a response with %s', (_, response) => {
  expect(paginate(['limit', 'paginationToken'], response)).toEqual([undefined]);
});
