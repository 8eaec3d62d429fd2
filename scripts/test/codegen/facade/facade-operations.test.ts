import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { facadeOperations } from '../../../codegen/facade/facade-operations.ts';
import { OperationNamer } from '../../../codegen/facade/operation-namer.ts';
import { specInput } from '../spec-input.ts';

const VERSIONS = ['2030-01', '2030-04'];

function spec(version: string, routes: Record<string, string>, api = 'pets') {
  const paths: Record<string, JsonObject> = {};
  for (const [route, operationId] of Object.entries(routes)) {
    const [method = '', path = ''] = route.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: { operationId, responses: {} } };
  }
  return specInput({ api, version, document: { paths } });
}

function namesOf(...specs: ReturnType<typeof spec>[]) {
  const operations = facadeOperations(specs, VERSIONS, new OperationNamer([]));
  return Object.fromEntries(
    operations.map(({ name, versions }) => [
      name,
      versions.map(({ version, operation }) => `${version} ${operation.route}`),
    ]),
  );
}

test('one route is one operation, named as the newest version names it', () => {
  const older = spec('2030-01', { 'GET /pets': 'get_pets' });
  const newer = spec('2030-04', { 'GET /pets': 'listPets', 'POST /pets': 'adopt' });
  expect(namesOf(newer, older)).toEqual({
    listPets: ['2030-01 GET /pets', '2030-04 GET /pets'],
    adopt: ['2030-04 POST /pets'],
  });
});

test('one name is one operation, also at another route', () => {
  const older = spec('2030-01', { 'GET /pets': 'list_pets' });
  const newer = spec('2030-04', { 'GET /animals': 'list_pets' });
  expect(namesOf(older, newer)).toEqual({
    listPets: ['2030-01 GET /pets', '2030-04 GET /animals'],
  });
});

test('two operations of one name fail, within a version and across APIs', () => {
  const twice = spec('2030-01', { 'GET /a': 'list_pets', 'GET /b': 'listPets' });
  expect(() => namesOf(twice)).toThrow('called listPets: pets GET /a, pets GET /b');
  const pets = spec('2030-01', { 'GET /all': 'list' });
  const toys = spec('2030-04', { 'GET /all': 'list' }, 'toys');
  expect(() => namesOf(pets, toys)).toThrow('called list: pets GET /all, toys GET /all');
});

test('an operation id that gives no name is refused with its place', () => {
  expect(() => namesOf(spec('2030-01', { 'GET /pets': '2get pets!' }))).toThrow(
    'pets GET /pets: the operationId "2get pets!" gives the facade no name',
  );
});
