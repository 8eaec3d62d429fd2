import { expect, test } from 'vitest';
import type { JsonObject } from '#specs';
import { generateFacade } from '../../../codegen/facade/generate-facade.ts';
import { jsonOperation, specInput } from '../spec-input.ts';

const RULES = { renames: [], constraints: [], retryRules: [] };
const TEXT = { type: 'string' };
const PET = {
  type: 'object',
  required: ['pet_id'],
  properties: {
    pet_id: { ...TEXT, description: 'Tells pets apart.' },
    born_at: { ...TEXT, format: 'date-time' },
    died_at: { ...TEXT, format: 'date-time', nullable: true },
    color: { ...TEXT, 'x-enum': ['red'] },
  },
};

function spec(version: string, extra: JsonObject = {}) {
  const operation = jsonOperation('describe_pet_operation', {
    response: { $ref: '#/components/schemas/pet' },
    request: { type: 'object', properties: { seen_at: { ...TEXT, format: 'date-time' } } },
  });
  const parameters = [{ name: 'pet_id', in: 'path', required: true, schema: TEXT }];
  return specInput({
    api: 'db_control',
    version,
    document: {
      paths: {
        '/pets/{pet_id}': { post: { ...operation, parameters, summary: 'See `pet_id`' } },
        ...extra,
      },
      components: { schemas: { pet: PET } },
    },
  });
}

const SPECS = [
  spec('2030-01'),
  spec('2030-04', { '/pets': { get: { operationId: 'list_pets', responses: { 204: {} } } } }),
  specInput({ api: 'toys', version: '2030-04' }),
];

async function fileOf(name: string) {
  return (await generateFacade(SPECS, RULES)).get(`facade/src/generated/${name}`) ?? '';
}

test('writes a registry for each API, and types for each version and API', async () => {
  const files = await generateFacade(SPECS, RULES);
  const names = [...files.keys()].filter((name) => name.startsWith('facade/src/'));
  expect(names.sort()).toEqual(
    [
      'README.md',
      'db-control.ts',
      'registry.ts',
      'types-2030-01/db-control.ts',
      'types-2030-01/index.ts',
      'types-2030-04/db-control.ts',
      'types-2030-04/index.ts',
      'types.ts',
      'versions.ts',
    ].map((name) => `facade/src/generated/${name}`),
  );
});

test('gives the same bytes for the same specs, and leaves these alone', async () => {
  const before = structuredClone(SPECS);
  const files = await generateFacade(SPECS, RULES);
  expect(await generateFacade(SPECS.toReversed(), RULES)).toEqual(files);
  expect(SPECS).toEqual(before);
});

test('begins every file with where it comes from', async () => {
  for (const [name, content] of await generateFacade(SPECS, RULES)) {
    const [header] = content.split('\n');
    expect(header, name).toMatch(/Generated from specs\/.* by `pnpm codegen`\. Do not edit\./);
  }
});

test('types are in camelCase, with dates in responses and open enums', async () => {
  const types = await fileOf('types-2030-04/db-control.ts');
  expect(types).toMatch(/\/\*\* Tells pets apart\. \*\/\s+petId: string;/);
  expect(types).toMatch(/bornAt\?: Date;/);
  expect(types).toMatch(/diedAt\?: Date \| null;/);
  expect(types).toMatch(/seenAt\?: string;/);
  expect(types).toContain('color?: "red" | (string & {});');
  expect(types).toContain("export type Pet = components['schemas']['pet'];");
  expect(types).not.toContain('interface paths');
});

test('an interface says what each operation takes and gives', async () => {
  expect(await fileOf('types-2030-04/index.ts')).toContain(`
  /** See \`petId\` */
  describePet: {
    path: dbControl.operations['describePet']['parameters']['path'];
    body: dbControl.DescribePetRequestBody;
    response: dbControl.DescribePetResponseBody;
  };

  listPets: {
    response: void;
  };
`);
  expect(await fileOf('types-2030-01/index.ts')).not.toContain('listPets');
});

test('lists the versions and joins the APIs that the facade offers', async () => {
  expect(await fileOf('versions.ts')).toContain("VERSIONS = ['2030-01', '2030-04'] as const;");
  const registry = await fileOf('registry.ts');
  expect(registry).toContain("import { dbControl } from './db-control.js';");
  expect(registry).toContain('registry = { dbControl } as const satisfies Registry;');
  expect(await fileOf('db-control.ts')).toContain(
    "'POST /pets/{pet_id} create 200 application/json!'",
  );
});

test('an error names the file of the spec', async () => {
  const clash = { ...PET, properties: { ...PET.properties, petId: TEXT } };
  const broken = spec('2030-01');
  Object.assign(broken.document, { components: { schemas: { pet: clash } } });
  await expect(generateFacade([broken], RULES)).rejects.toThrow(
    '2030-01/db_control_2030-01.oas.yaml: The fields',
  );
});
