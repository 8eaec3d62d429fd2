import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { generateEmulator } from '../../../codegen/emulator/generate-emulator.ts';
import { jsonOperation, specInput } from '../spec-input.ts';

const TEXT = { type: 'string' };
const ERRORS: JsonObject = {
  nested: { type: 'object', properties: { error: { type: 'object' }, status: TEXT } },
  rpc: { type: 'object', properties: { code: { type: 'integer' }, message: TEXT } },
};
const REFUSED = {
  description: 'Refused',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
};

interface Parts {
  readonly version?: string;
  readonly errors?: string;
  readonly server?: string;
  readonly operation?: JsonObject;
}

function spec({ version = '2030-01', errors = 'nested', server, operation = {} }: Parts = {}) {
  const own = jsonOperation('describe_pet', {
    request: { description: 'A pet.', properties: { name: { ...TEXT, description: 'Its name.' } } },
    response: TEXT,
  });
  const responses = { ...(own['responses'] as JsonObject), 400: REFUSED };
  const parameters = [{ name: 'pet_id', in: 'path', required: true, schema: TEXT }];
  return specInput({
    api: 'db_control',
    version,
    document: {
      ...(server !== undefined && { servers: [{ url: server }] }),
      paths: { '/pets/{pet_id}': { post: { ...own, parameters, responses, ...operation } } },
      components: { schemas: { Failure: ERRORS[errors] ?? {} } },
    },
  });
}

function contractOf(parts: Parts = {}): string {
  return generateEmulator([spec(parts)]).get('emulator/src/generated/db-control-2030-01.ts') ?? '';
}

test('writes a contract for each version and API that the emulator answers, oldest first', () => {
  const specs = [spec({ version: '2030-04' }), spec(), specInput({ api: 'toys' })];
  const files = generateEmulator(specs);
  expect([...files.keys()].sort()).toEqual(
    ['README.md', 'contracts.ts', 'db-control-2030-01.ts', 'db-control-2030-04.ts'].map(
      (name) => `emulator/src/generated/${name}`,
    ),
  );
  const index = files.get('emulator/src/generated/contracts.ts');
  expect(index).toContain('= [\n  db_control_2030_01,\n  db_control_2030_04,\n];');
});

test('gives the same bytes for the same specs, and leaves these alone', () => {
  const specs = [spec({ version: '2030-04' }), spec()];
  const before = structuredClone(specs);
  const files = generateEmulator(specs);
  expect(generateEmulator(specs.toReversed())).toEqual(files);
  expect(specs).toEqual(before);
});

test('a contract has what can be seen on the wire, and no prose', () => {
  const contract = contractOf();
  expect(contract).toContain("id: 'describe_pet'");
  expect(contract).toContain('success: 200');
  expect(contract).toContain("mediaType: 'application/json'");
  expect(contract).toContain(
    "{ name: 'pet_id', in: 'path', required: true, schema: { type: 'string' } }",
  );
  expect(contract).not.toContain('description');
  expect(contract).not.toContain('Its name.');
});

test('the plane follows from the server, and the form of errors from their schema', () => {
  expect(contractOf()).toContain("plane: 'global',\n  errors: 'nested',");
  const own = { server: 'https://{index_host}', errors: 'rpc' };
  expect(contractOf(own)).toContain("plane: 'index',\n  errors: 'rpc',");
});

test.each([
  [
    { errors: 'other' },
    /Unknown form of errors\. Expected the field error or an integer code; got none\./,
  ],
  [
    { operation: { parameters: [{ name: 'X', in: 'header', schema: TEXT }] } },
    /The emulator reads parameters of the path and the query/,
  ],
  [
    {
      operation: { requestBody: { content: { 'a/b': { schema: TEXT }, 'c/d': { schema: TEXT } } } },
    },
    /POST \/pets\/\{pet_id\}: the emulator reads bodies of one media type with a schema; got a\/b, c\/d\./,
  ],
])('what the emulator could not answer is refused: %j', (parts, message) => {
  expect(() => contractOf(parts)).toThrow(message);
  expect(() => contractOf(parts)).toThrow(/^2030-01\/db_control_2030-01\.oas\.yaml: /);
});
