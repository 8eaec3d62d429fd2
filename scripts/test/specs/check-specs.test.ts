import { describe, expect, test } from 'vitest';
import { checkSpecs } from '../../specs/index.ts';
import type { JsonObject } from '../../specs/read-spec.ts';
import { resolvePointer } from '../../specs/resolve-pointer.ts';
import { BODY, folderOf, GET, NAME, PET, petsWith, problemsIn } from './pets-folder.ts';
import { petsDocument, writeIn } from './specs-folder.ts';

test('a sound folder has no problem, and the report counts what it holds', async () => {
  const seen: string[] = [];
  const report = await checkSpecs(folderOf(petsDocument()), {
    onProgress: (name) => seen.push(name),
  });
  expect(report).toEqual({ problems: [], files: 1, operations: 1, examples: 4 });
  expect(seen).toEqual([NAME]);
});

describe('structure', () => {
  const cases: [what: string, pointer: string, patch: JsonObject, message: RegExp][] = [
    ['unknown keyword', PET, { minLenght: 1 }, /minLenght.*\(struct\)/],
    [
      'broken reference',
      BODY,
      { 'application/json': { schema: { $ref: '#/components/schemas/Cat' } } },
      /^2025-10\/pets_2025-10.oas.yaml:\d+:\d+ {2}the reference #\/components\/schemas\/Cat does not resolve within this file\.$/,
    ],
    [
      'reference to itself',
      '#/components/schemas',
      { Loop: { $ref: '#/components/schemas/Loop' } },
      /Loop does not resolve/,
    ],
    [
      'undefined path parameter',
      '#/paths',
      {
        '/pets/{id}/{toy}': {
          get: {
            operationId: 'b',
            description: 'b',
            summary: 'b',
            tags: ['Pets'],
            responses: { '200': { description: 'b' }, '404': { description: 'b' } },
          },
        },
      },
      /toy.*\(path-parameters-defined\)/,
    ],
    [
      'undefined security scheme',
      '#',
      { security: [{ Other: [] }] },
      /Other.*\(security-defined\)/,
    ],
    ['no operationId', GET, { operationId: null }, /operation-operationId/],
  ];
  test.each(cases)('finds: %s', async (_, pointer, patch, message) => {
    const problems = await problemsIn(folderOf(petsWith(pointer, patch)));
    expect(problems.filter((problem) => message.test(problem))).not.toEqual([]);
    const published = await problemsIn(folderOf(petsWith(pointer, patch), { origin: 'published' }));
    expect(published.filter((problem) => message.test(problem))).not.toEqual([]);
  });

  test('a duplicate operationId is found', async () => {
    const document = petsDocument();
    const paths = resolvePointer(document, '#/paths');
    const get = resolvePointer(document, GET);
    Object.assign(paths ?? {}, { '/cats/{id}': { get: structuredClone(get) } });
    expect(await problemsIn(folderOf(document))).toEqual([
      expect.stringContaining('(operation-operationId-unique)'),
    ]);
  });
});

describe('overrides', () => {
  test('examples are checked against the overridden contract', async () => {
    const document = petsWith(`${PET}/properties/age`, { default: '0' });
    const folder = folderOf(document);
    writeIn(
      folder,
      'overrides/a.yaml',
      `- target: '*/pets${PET}/properties/age'\n  change: {default: 0}\n  reason: Wrong type.\n`,
    );
    expect(await problemsIn(folder)).toEqual([]);
  });

  test('dead and malformed overrides are problems', async () => {
    const folder = folderOf(petsDocument());
    writeIn(folder, 'overrides/a.yaml', `- {target: '*/pets#/nowhere', change: 1, reason: Why.}\n`);
    expect(await problemsIn(folder)).toEqual([
      expect.stringMatching(/^overrides\/a\.yaml:1:3 {2}the target \S+ is gone/),
    ]);
    writeIn(folder, 'overrides/a.yaml', 'a: 1');
    expect(await problemsIn(folder)).toEqual([
      'overrides/a.yaml:1:1  expected a list of overrides.',
    ]);
  });
});

test('reports every problem of every file, and those of the readable ones beside a broken file', async () => {
  const folder = folderOf(petsWith(PET, { description: null }));
  writeIn(folder, '2025-10/cats_2025-10.oas.yaml', 'openapi: 3.0.3\n  broken: [');
  writeIn(folder, '2025-10/dogs_2025-10.oas.yaml', 'swagger: "2.0"\n');
  expect(await problemsIn(folder)).toEqual([
    expect.stringMatching(/^2025-10\/cats_2025-10\.oas\.yaml:\d+:\d+ {2}\S/),
    '2025-10/dogs_2025-10.oas.yaml:1:1  expected an OpenAPI 3.0 document (a map with `openapi: 3.0.x`).',
    expect.stringMatching(
      /^2025-10\/pets_2025-10\.oas\.yaml:\d+:\d+ {2}the schema has no description\.$/,
    ),
  ]);
});
