import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { listAliases } from '../../codegen/list-aliases.ts';
import { jsonOperation, openApi } from './spec-input.ts';

const REQUEST = { type: 'object', properties: {} };

function aliasesOf(document: JsonObject) {
  return Object.fromEntries(
    listAliases(openApi(document), []).map(({ name, type }) => [name, type]),
  );
}

test('names every schema and every body', () => {
  const aliases = aliasesOf({
    paths: { '/pets': { post: jsonOperation('create_pet', { request: REQUEST }) } },
    components: { schemas: { petModel: REQUEST } },
  });
  expect(aliases).toEqual({
    PetModel: "components['schemas']['petModel']",
    CreatePetRequestBody: "operations['create_pet']['requestBody']['content']['application/json']",
    CreatePetResponseBody:
      "operations['create_pet']['responses'][200]['content']['application/json']",
  });
});

test('unwraps a body that may be left out', () => {
  const { requestBody: _, ...get } = jsonOperation('embed', {});
  const post = { ...get, requestBody: { content: { 'text/plain': { schema: REQUEST } } } };
  expect(aliasesOf({ paths: { '/embed': { post } } })).toMatchObject({
    EmbedRequestBody: "NonNullable<operations['embed']['requestBody']>['content']['text/plain']",
  });
});

test('keeps the events of a stream apart from the body', () => {
  const content = { 'application/json': {}, 'text/event-stream': {} };
  const post = { operationId: 'chat', responses: { 200: { description: '', content } } };
  expect(aliasesOf({ paths: { '/chat': { post } } })).toEqual({
    ChatResponseBody: "operations['chat']['responses'][200]['content']['application/json']",
    ChatResponseEvent: "operations['chat']['responses'][200]['content']['text/event-stream']",
  });
});

test('takes the description of the schema', () => {
  const schemas = { Pet: { type: 'object', description: 'A pet.' } };
  expect(listAliases(openApi({ components: { schemas } }), [])[0]?.description).toBe('A pet.');
});

test.each<[string, JsonObject, string[]]>([
  ['schema pet and schema Pet', { pet: REQUEST, Pet: REQUEST }, []],
  ['schema ListPetsResponseBody and operation list_pets', { ListPetsResponseBody: REQUEST }, []],
  ['the client itself and schema PetClient', { PetClient: REQUEST }, ['PetClient']],
])('fails when two names collide: %s', (message, schemas, reserved) => {
  const document = openApi({
    paths: { '/pets': { get: jsonOperation('list_pets', {}) } },
    components: { schemas },
  });
  expect(() => listAliases(document, reserved)).toThrow(message);
});

test('an operation id of any characters stays a text', () => {
  const id = `it's\\']; throw new Error('ran'); //`;
  const get = jsonOperation(id, {});
  const [type = ''] = Object.values(aliasesOf({ paths: { '/pets': { get } } }));
  const [, literal = ''] = /^operations\[(.*)\]\['responses'\]/.exec(type) ?? [];
  expect(new Function(`return ${literal};`)()).toBe(id);
});

test('what gives a type no name is refused', () => {
  expect(() => aliasesOf({ components: { schemas: { '1st': REQUEST } } })).toThrow(
    'A type cannot be called "1st", after schema 1st',
  );
});
