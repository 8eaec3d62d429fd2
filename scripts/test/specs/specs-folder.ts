import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { contractDigest } from '../../specs/contract-digest.ts';
import { type JsonObject, listSpecs, readSpec } from '../../specs/index.ts';
import { formatLock } from '../../specs/lock-specs.ts';
import type { LockedSpec } from '../../specs/read-lock.ts';
import { sha256 } from '../../specs/sha256.ts';

/** A temporary folder with the given files, removed when the test ends. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'specs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeIn(folder, name, content);
  return folder;
}

export function writeIn(folder: string, name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

export function readIn(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

/** Writes a lock that fits the specs that are in a folder now. */
export function writeMatchingLock(
  folder: string,
  entry: Partial<LockedSpec> & { readonly baseUrl?: string } = {},
): void {
  const { baseUrl = 'https://specs.test', ...overrides } = entry;
  const files = Object.fromEntries(
    listSpecs(folder).map((file): [string, LockedSpec] => [
      file.name,
      {
        url: `${baseUrl}/${file.name}`,
        commit: 'abc1234',
        origin: 'transcription',
        sha256: sha256(readFileSync(file.absolutePath)),
        contractSha256: contractDigest(readSpec(file).document),
        ...overrides,
      },
    ]),
  );
  const upstream = { repository: 'owner/specs', commit: 'abc1234' };
  writeIn(folder, 'specs.lock.json', formatLock({ upstream, files }));
}

/** A small spec that every check accepts. */
export function petsDocument(): JsonObject {
  return {
    openapi: '3.0.3',
    info: { title: 'Pets', description: 'Pets.', version: '2025-10' },
    servers: [{ url: 'https://pets.test', description: 'The one server.' }],
    security: [{ Key: [] }],
    tags: [{ name: 'Pets', description: 'All about pets.' }],
    paths: {
      '/pets/{id}': {
        get: {
          operationId: 'getPet',
          summary: 'Get a pet',
          description: 'Gets a pet.',
          tags: ['Pets'],
          parameters: [
            {
              name: 'id',
              in: 'path',
              description: 'Id of the pet.',
              required: true,
              schema: { type: 'string' },
              example: 'rex',
            },
            {
              name: 'X-Version',
              in: 'header',
              description: 'Version.',
              schema: { type: 'string', default: '2025-10' },
            },
          ],
          responses: {
            '200': {
              description: 'The pet.',
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Pet' },
                  examples: { rex: { value: { name: 'Rex', age: 3, owner: null } } },
                },
              },
            },
            '404': { description: 'There is no such pet.' },
          },
        },
      },
    },
    components: {
      schemas: {
        Pet: {
          description: 'A pet.',
          type: 'object',
          required: ['name', 'age'],
          properties: {
            name: { description: 'Its name.', type: 'string' },
            age: { description: 'Its age in years.', type: 'integer', minimum: 0, default: 0 },
            owner: { description: 'Its owner, if any.', type: 'string', nullable: true },
            kind: { description: 'Its kind.', type: 'string', 'x-enum': ['dog', 'cat'] },
          },
        },
      },
      securitySchemes: {
        Key: { type: 'apiKey', in: 'header', name: 'Api-Key', description: 'The key.' },
      },
    },
  };
}

/** A document as the text of a spec file. */
export function asYaml(document: JsonObject): string {
  return stringify(document, { aliasDuplicateObjects: false });
}
