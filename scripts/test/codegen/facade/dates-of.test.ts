import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { datesOf } from '../../../codegen/facade/dates-of.ts';
import type { Schema } from '../../../codegen/openapi.ts';
import { openApi } from '../spec-input.ts';

const DATE = { type: 'string', format: 'date-time' };
const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });

function pathsOf(schema: JsonObject, schemas: JsonObject = {}) {
  return datesOf(openApi({ components: { schemas } }), [schema as Schema]);
}

test('finds dates in fields, lists, maps and variants, and no other text', () => {
  const schema = object({
    born: DATE,
    name: { type: 'string' },
    birthday: { type: 'string', format: 'date' },
    visits: { type: 'array', items: object({ at: DATE }) },
    moments: { type: 'array', items: DATE },
    owners: { type: 'object', additionalProperties: object({ since: DATE }) },
    friends: { ...object({ best: object({ met: DATE }) }), additionalProperties: DATE },
    state: { oneOf: [object({ slept: DATE }), object({ ate: { allOf: [DATE] } })] },
  });
  expect(pathsOf(schema)).toEqual([
    'born',
    'visits.[].at',
    'moments.[]',
    'owners.*.since',
    'friends.best.met',
    'friends.*!best',
    'state.slept',
    'state.ate',
  ]);
});

test('ends at a schema that contains itself', () => {
  const Pet = object({ born: DATE, mother: { $ref: '#/components/schemas/Pet' } });
  expect(pathsOf({ $ref: '#/components/schemas/Pet' }, { Pet })).toEqual(['born']);
});

test('what a message has beyond the spec is no date', () => {
  expect(pathsOf({ type: 'object', additionalProperties: DATE })).toEqual([]);
});
