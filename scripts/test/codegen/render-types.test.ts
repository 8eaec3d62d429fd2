import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { CodegenError } from '../../codegen/codegen-error.ts';
import { renderTypes } from '../../codegen/render-types.ts';
import { specInput, withSchemas } from './spec-input.ts';

/** The printed members of one component schema, without indentation. */
async function membersOf(properties: JsonObject, more: JsonObject = {}) {
  const code = await renderTypes(
    withSchemas({ Subject: { type: 'object', properties, ...more }, ...OTHERS }),
  );
  const [, body = ''] = code.match(/^ {8}Subject: ([\s\S]*?;)\n {8}(?:\w|\/\*\*)/m) ?? [];
  return body.replaceAll(/^ +/gm, '');
}

const OTHERS = {
  Described: {
    type: 'object',
    description: 'Words of the schema.',
    properties: { id: { type: 'string' } },
  },
  Last: { type: 'string' },
} satisfies JsonObject;

test('an open enum suggests its values and takes any string', async () => {
  const open = { type: 'string', 'x-enum': ['a', 'b'] };
  const members = await membersOf({
    plain: open,
    nullable: { ...open, nullable: true },
    list: { type: 'array', items: open },
  });
  expect(members).toContain('plain?: "a" | "b" | (string & {});');
  expect(members).toContain('nullable?: "a" | "b" | (string & {}) | null;');
  expect(members).toContain('list?: ("a" | "b" | (string & {}))[];');
});

test('an open enum of anything but strings fails', async () => {
  await expect(membersOf({ a: { type: 'integer', 'x-enum': [1] } })).rejects.toThrow('x-enum');
});

test('a closed enum stays closed', async () => {
  expect(await membersOf({ a: { type: 'string', enum: ['x', 'y'] } })).toContain('a?: "x" | "y";');
});

test('binary content is a Blob, other formats stay', async () => {
  const members = await membersOf({
    file: { type: 'string', format: 'binary' },
    count: { type: 'integer', format: 'int64' },
  });
  expect(members).toContain('file?: Blob;');
  expect(members).toContain('count?: number;');
});

test('a property with a default stays optional', async () => {
  expect(await membersOf({ limit: { type: 'integer', default: 10 } })).toContain(
    '/** @default 10 */\nlimit?: number;',
  );
});

test('additional properties take any JSON beside the named ones', async () => {
  const members = await membersOf(
    { _id: { type: 'string' } },
    { required: ['_id'], additionalProperties: true },
  );
  expect(members).toContain('_id: string;');
  expect(members).toContain('[key: string]: unknown;');
});

test('an object without properties takes any', async () => {
  expect(await membersOf({ filter: { type: 'object' } })).toContain(
    'filter?: Record<string, unknown>;',
  );
});

test('a reference is described as what it leads to, unless it says more itself', async () => {
  const $ref = '#/components/schemas/Described';
  const members = await membersOf({ a: { $ref }, b: { $ref, description: 'Own words.' } });
  expect(members).toMatch(/Words of the schema\. \*\/\na\?:/);
  expect(members).toMatch(/Own words\. \*\/\nb\?:/);
});

test('lists in a description stay lists', async () => {
  const description = 'State:\n- `On`: it runs.\n- `Off`: it rests.';
  expect(await membersOf({ state: { type: 'string', description, example: 'On' } })).toContain(
    '/**\n* State:\n* - `On`: it runs.\n* - `Off`: it rests.\n* @example On\n*/\nstate?: string;',
  );
});

test('a description cannot close its comment', async () => {
  const members = await membersOf({ a: { type: 'string', description: 'Any */* type.' } });
  expect(members).toContain('Any *\\/* type.');
});

test('deprecation and format are shown', async () => {
  const members = await membersOf({ a: { type: 'string', format: 'uuid', deprecated: true } });
  expect(members).toContain('Format: uuid');
  expect(members).toContain('@deprecated');
});

test('a property called description or default is a property', async () => {
  const members = await membersOf({
    description: { type: 'string', description: 'Text.' },
    default: { type: 'integer' },
  });
  expect(members).toMatch(/Text\. \*\/\ndescription\?: string;\ndefault\?: number;/);
});

test('a discriminator becomes a literal in each variant, with its description', async () => {
  const variant = (property: string): JsonObject => ({
    type: 'object',
    properties: {
      kind: { type: 'string', 'x-enum': ['cat', 'dog'], description: 'Kind of pet.' },
      [property]: { type: 'string' },
    },
  });
  const code = await renderTypes(
    withSchemas({
      Pet: {
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
      },
      Cat: variant('purrs'),
      Dog: variant('barks'),
    }),
  );
  expect(code).toContain('Pet: components["schemas"]["Cat"] | components["schemas"]["Dog"];');
  expect(code).toMatch(/Kind of pet\.\n.*\n.*\n +kind: "cat";\n +purrs\?: string;/);
  expect(code).toMatch(/kind: "Dog";\n +barks\?: string;/);
});

test('an operation is described by its summary and its description', async () => {
  const get = {
    operationId: 'list_pets',
    summary: 'List pets',
    description: 'Every pet.\n\n- cats\n- dogs',
    responses: { 200: { description: 'All.' } },
  };
  const code = await renderTypes(specInput({ document: { paths: { '/pets': { get } } } }).document);
  expect(code.replaceAll(/^ +/gm, '')).toContain(
    '/**\n* List pets\n*\n* Every pet.\n*\n* - cats\n* - dogs\n*/\nget: operations["list_pets"];',
  );
});

test('leaves the document as it was', async () => {
  const document = withSchemas({ Subject: { type: 'string', 'x-enum': ['a'], nullable: true } });
  const before = structuredClone(document);
  await renderTypes(document);
  expect(document).toEqual(before);
});

test('a schema that is none is an error of the spec, with its place', async () => {
  const broken = withSchemas({ Subject: 'text' });
  await expect(renderTypes(broken)).rejects.toThrow(CodegenError);
  await expect(renderTypes(broken)).rejects.toThrow('#/components/schemas/Subject');
});
