import { expect, test } from 'vitest';
import { generateClients } from '../../codegen/generate-clients.ts';
import { specInput } from './spec-input.ts';

const SPECS = [
  specInput({ version: '2030-01', api: 'pet_store' }),
  specInput({ version: '2030-04.alpha', api: 'pet_store' }),
  specInput({ version: '2030-04.alpha', api: 'toys' }),
];

test('makes a package of each version and a folder of each API', async () => {
  expect([...(await generateClients(SPECS, [])).keys()].sort()).toEqual([
    'client-2030-01/generated/README.md',
    'client-2030-01/generated/index.ts',
    'client-2030-01/generated/pet-store/index.ts',
    'client-2030-01/generated/pet-store/operations.ts',
    'client-2030-01/generated/pet-store/types.ts',
    'client-2030-01/generated/transport.ts',
    'client-2030-04.alpha/generated/README.md',
    'client-2030-04.alpha/generated/index.ts',
    'client-2030-04.alpha/generated/pet-store/index.ts',
    'client-2030-04.alpha/generated/pet-store/operations.ts',
    'client-2030-04.alpha/generated/pet-store/types.ts',
    'client-2030-04.alpha/generated/toys/index.ts',
    'client-2030-04.alpha/generated/toys/operations.ts',
    'client-2030-04.alpha/generated/toys/types.ts',
    'client-2030-04.alpha/generated/transport.ts',
  ]);
});

test('begins every file with where it comes from', async () => {
  for (const [name, content] of await generateClients(SPECS, [])) {
    const [version] = name.slice('client-'.length).split('/');
    const [header] = content.split('\n');
    expect(header, name).toMatch(`Generated from specs/${version}`);
    expect(header, name).toMatch(/by `pnpm codegen`\. Do not edit\./);
  }
});

test('gives the same bytes for the same specs', async () => {
  const files = await generateClients(SPECS, []);
  expect(await generateClients(structuredClone(SPECS), [])).toEqual(files);
});

async function indexOf(document: Parameters<typeof specInput>[0]) {
  const files = await generateClients([specInput(document)], []);
  return files.get('client-2030-01/generated/pet-store/index.ts');
}

test('asks for what the client cannot know', async () => {
  const components = {
    securitySchemes: { Auth: { type: 'apiKey', in: 'header', name: 'Api-Key' } },
  };
  const secured = { components, security: [{ Auth: [] }] };
  const servers = [{ url: 'https://{host}' }];
  expect(await indexOf({ document: secured })).toContain(
    "export type PetStoreClientOptions = FixedServerOptions<'apiKey'>;",
  );
  expect(await indexOf({ document: { ...secured, servers } })).toContain(
    "export type PetStoreClientOptions = HostOptions<'apiKey'>;",
  );
  expect(await indexOf({})).toContain('(options: PetStoreClientOptions = {})');
  expect(await indexOf({ document: { servers } })).toContain('(options: PetStoreClientOptions)');
});

test('an error names the file of the spec', async () => {
  const broken = specInput({ document: { paths: { '/a': { get: { responses: {} } } } } });
  await expect(generateClients([broken], [])).rejects.toThrow(
    '2030-01/pet_store_2030-01.oas.yaml: GET /a has no operationId',
  );
});
