import { expect, test } from 'vitest';
import { apiNames } from '../../codegen/api-names.ts';
import { pascalCase } from '../../codegen/pascal-case.ts';

test('spells the name of an API', () => {
  expect(apiNames('db_control')).toEqual({
    kebab: 'db-control',
    camel: 'dbControl',
    pascal: 'DbControl',
  });
});

test.each([
  ['list_indexes', 'ListIndexes'],
  ['upsertVectors', 'UpsertVectors'],
  ['APIKeyWithSecret', 'APIKeyWithSecret'],
  ['rpc.status-v1', 'RpcStatusV1'],
])('%s becomes %s', (name, expected) => {
  expect(pascalCase(name)).toBe(expected);
});
