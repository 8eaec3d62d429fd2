import { expect, test } from 'vitest';
import { OperationNamer } from '../../../codegen/facade/operation-namer.ts';

const RENAME = { api: 'pets', operationId: 'pat_pet', name: 'pat', reason: 'Shorter.' };

test.each([
  ['list_pets', 'listPets'],
  ['listPets', 'listPets'],
  ['list_pets_operation', 'listPets'],
  ['listPetsOperation', 'listPets'],
  ['describe_operation_log', 'describeOperationLog'],
])('%s is called %s', (id, name) => {
  expect(new OperationNamer([]).nameOf('pets', id)).toBe(name);
});

test('a rename wins over the rule, in its own API', () => {
  const namer = new OperationNamer([RENAME]);
  expect(namer.nameOf('pets', 'pat_pet')).toBe('pat');
  expect(namer.nameOf('toys', 'pat_pet')).toBe('patPet');
});

test('a rename of an operation that is gone fails', () => {
  const namer = new OperationNamer([RENAME]);
  namer.nameOf('pets', 'pet_pat');
  expect(() => namer.assertAllUsed()).toThrow('pets: pat_pet');
  namer.nameOf('pets', 'pat_pet');
  expect(() => namer.assertAllUsed()).not.toThrow();
});

test('a rename that says what the rule says fails', () => {
  expect(() => new OperationNamer([{ ...RENAME, name: 'patPet' }])).toThrow('patPet anyway');
});
