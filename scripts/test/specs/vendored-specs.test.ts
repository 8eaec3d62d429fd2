import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { checkExamples } from '../../specs/check/check-examples.ts';
import { createValidator } from '../../specs/check/create-validator.ts';
import {
  checkSpecs,
  contractDigest,
  formatProblem,
  type JsonObject,
  listSpecs,
  loadSpecs,
  mockDocument,
  readSpec,
  resolvePointer,
} from '../../specs/index.ts';

const specsFolder = path.join(repositoryRoot, 'specs');
const publishedFolder = path.resolve(repositoryRoot, '../shared/upstream');
const specs = loadSpecs(specsFolder);

function documentOf(version: string, api: string): JsonObject {
  const spec = specs.find(({ file }) => file.version === version && file.api === api);
  if (!spec) throw new Error(`no spec of ${api} in ${version}`);
  return spec.document;
}

test('the vendored specs have no problem', { timeout: 60_000 }, async () => {
  const { problems } = await checkSpecs(specsFolder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map((problem) => formatProblem(problem))).toEqual([]);
});

describe('overrides', () => {
  test('no operation declares the version header', () => {
    for (const { document } of specs) {
      expect(JSON.stringify(document)).not.toContain('"name":"X-Pinecone-Api-Version"');
    }
  });

  test('without them, exactly the defaults of a wrong type show up', {
    timeout: 60_000,
  }, () => {
    const defects = specs.flatMap(({ file, published }) =>
      checkExamples(published.document).findings.map(
        ({ pointer, message }) =>
          `${file.version}/${file.api}${pointer.replace(/\/parameters\/\d+\//, '/parameters/*/')} ${message.replace(/^.* the value /, '')}`,
      ),
    );
    // Examples are left out: those of a pulled file may be wrong in ways that are not ours to mend.
    expect(defects.filter((defect) => defect.includes('/default ')).sort()).toEqual([
      '2025-04/assistant_data#/components/schemas/Chat/properties/include_highlights/default must be boolean.',
      '2025-04/assistant_data#/components/schemas/Chat/properties/json_response/default must be boolean.',
      '2025-04/assistant_data#/components/schemas/Chat/properties/stream/default must be boolean.',
      '2025-04/assistant_data#/components/schemas/SearchCompletions/properties/stream/default must be boolean.',
      '2025-04/db_data#/components/schemas/DeleteRequest/properties/deleteAll/default must be boolean.',
      '2025-04/db_data#/components/schemas/QueryRequest/properties/includeMetadata/default must be boolean.',
      '2025-04/db_data#/components/schemas/QueryRequest/properties/includeValues/default must be boolean.',
      '2025-04/db_data#/paths/~1bulk~1imports/get/parameters/*/schema/default must be integer.',
      '2025-04/db_data#/paths/~1vectors~1list/get/parameters/*/schema/default must be integer.',
    ]);
  });

  const file = { name: 'a.pdf', id: '070513b3-022f-4966-b583-a9b12e0290ff' };
  const cases: [schema: string, value: JsonObject, fits: boolean][] = [
    ['TypedReferenceModel', { type: 'text', file }, true],
    ['TypedReferenceModel', { type: 'pdf', file, pages: [1] }, true],
    ['TypedReferenceModel', { type: 'pdf', file }, false],
    ['TypedReferenceModel', { type: 'movie', file }, false],
    ['MultiModalContentBlocksModel', { type: 'text', text: 'a' }, true],
    ['MultiModalContentBlocksModel', { type: 'image', caption: 'a', text: 'b' }, true],
    [
      'SnippetModel',
      { type: 'text', content: 'a', score: 1, reference: { type: 'json', file } },
      true,
    ],
    [
      'SnippetModel',
      { type: 'multimodal', content: [], score: 1, reference: { type: 'json', file } },
      true,
    ],
  ];
  test.each(cases)('%s decides on %j', (schema, value, fits) => {
    const validate = createValidator(documentOf('2025-10', 'assistant_data'));
    expect(validate(['components', 'schemas', schema], value).length === 0).toBe(fits);
  });

  const serverless = { cloud: 'aws', region: 'us-east-1' };
  test.each([
    [{ serverless }, true],
    [{}, false],
    [{ serverless, byoc: { environment: 'a' } }, false],
    [{ serverless, other: 1 }, false],
  ])('IndexSpec of 2025-04 accepts what it was published to accept: %j', (value, fits) => {
    const published = specs.find(({ file: { name } }) => name.includes('db_control_2025-04'));
    for (const document of [published?.document, published?.published.document]) {
      const validate = createValidator(document ?? {});
      expect(validate(['components', 'schemas', 'IndexSpec'], value).length === 0).toBe(fits);
    }
  });
});

describe.each(['2025-04', '2025-10'])('bodies that are not JSON, in %s', (version) => {
  const UPSERT =
    '#/paths/~1records~1namespaces~1{namespace}~1upsert/post/requestBody/content/application~1x-ndjson';
  const CHAT = '#/paths/~1chat~1{assistant_name}/post/responses/200/content';

  test('lines stay an array of open records for clients, and are a text for a mock', () => {
    const document = documentOf(version, 'db_data');
    expect(resolvePointer(document, UPSERT)).toMatchObject({
      'x-wire': 'ndjson',
      schema: { type: 'array', items: { $ref: '#/components/schemas/UpsertRecord' } },
    });
    expect(resolvePointer(document, '#/components/schemas/UpsertRecord')).toMatchObject({
      additionalProperties: true,
    });
    expect(resolvePointer(mockDocument(document), `${UPSERT}/schema`)).toEqual({
      type: 'string',
      minLength: 1,
    });
  });

  test('a chat answers with JSON or events, and a mock with JSON only', () => {
    const document = documentOf(version, 'assistant_data');
    expect(Object.keys(resolvePointer(document, CHAT) ?? {})).toEqual([
      'application/json',
      'text/event-stream',
    ]);
    expect(Object.keys(resolvePointer(mockDocument(document), CHAT) ?? {})).toEqual([
      'application/json',
    ]);
  });
});

describe.skipIf(!existsSync(publishedFolder))(
  'against the published files in ../shared/upstream, skipped where they are not',
  () => {
    test.each(listSpecs(specsFolder).map((file) => [file.name, file] as const))(
      'the contract of %s is the published one',
      (name, file) => {
        const published = { ...file, absolutePath: path.join(publishedFolder, name) };
        expect(contractDigest(readSpec(file).document)).toBe(
          contractDigest(readSpec(published).document),
        );
      },
    );
  },
);
