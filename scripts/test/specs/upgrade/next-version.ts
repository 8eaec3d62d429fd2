import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import {
  isJsonObject,
  type JsonObject,
  listSpecs,
  listVersions,
  readSpec,
  resolvePointer,
  specsFolder,
} from '../../../specs/index.ts';

/** A version that this repository has never seen. */
export const NEXT = '2099-01';

/** The newest vendored one, which the next is made from. */
export const NEWEST = listVersions(specsFolder).at(-1) ?? '';

/** What a test changes in the documents of the next version, by API. */
export type Edits = Readonly<Record<string, (document: JsonObject) => void>>;

/** The object at a pointer of a document. */
export function objectAt(document: JsonObject, pointer: string): JsonObject {
  const node = resolvePointer(document, pointer);
  if (isJsonObject(node)) return node;
  throw new Error(`There is no object at ${pointer}.`);
}

/** A folder that plays upstream: `<version>/<file>` of the newest version's specs, edited. Remove it after use. */
export function publishNext(edits: Edits, version = NEXT): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'upstream-'));
  mkdirSync(path.join(folder, version));
  for (const spec of listSpecs(specsFolder).filter((each) => each.version === NEWEST)) {
    const { text } = readSpec(spec);
    const renewed = text.replaceAll(NEWEST, version);
    const file = path.join(folder, spec.name.replaceAll(NEWEST, version));
    const edit = edits[spec.api];
    if (!edit) {
      writeFileSync(file, renewed);
      continue;
    }
    const document: JsonObject = structuredClone(readSpec(spec).document);
    edit(document);
    writeFileSync(file, stringify(document).replaceAll(NEWEST, version));
  }
  return folder;
}

/** Removes a folder of {@link publishNext}. */
export function unpublish(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Adds an operation, a field and a value of an enum: nothing that would break anybody. */
export const additions: Edits = {
  db_control(document) {
    objectAt(document, '/paths')['/widgets'] = {
      get: listWidgets(),
      post: createWidget(),
    };
    objectAt(document, '/components/schemas/CreateIndexRequest/properties')['nickname'] = {
      description: 'Another name of the index.',
      type: 'string',
    };
    const metric = objectAt(document, '/components/schemas/IndexModel/properties/metric');
    metric['x-enum'] = [...(metric['x-enum'] as string[]), 'manhattan'];
  },
};

function listWidgets(): JsonObject {
  return {
    ...head('list_widgets', 'List widgets'),
    responses: {
      '200': answer({ type: 'array', description: 'All.', items: { type: 'string' } }),
      '401': error(),
    },
  };
}

function createWidget(): JsonObject {
  return {
    ...head('create_widget', 'Create a widget'),
    requestBody: {
      description: 'The widget.',
      required: true,
      content: {
        'application/json': {
          schema: {
            description: 'A widget.',
            type: 'object',
            required: ['name'],
            properties: {
              name: { description: 'Its name.', type: 'string' },
              read_only: { description: 'Whether it is.', type: 'boolean' },
            },
          },
        },
      },
    },
    responses: {
      '201': answer({
        description: 'The widget.',
        type: 'object',
        required: ['id'],
        properties: { id: { description: 'Its id.', type: 'string' } },
      }),
      '400': error(),
    },
  };
}

function head(operationId: string, summary: string): JsonObject {
  return {
    operationId,
    summary,
    description: `${summary}.`,
    tags: ['Manage Indexes'],
    parameters: [
      {
        in: 'header',
        name: 'X-Pinecone-Api-Version',
        description: 'Version of the API.',
        required: true,
        schema: { type: 'string', default: NEWEST },
      },
    ],
  };
}

function answer(schema: JsonObject): JsonObject {
  return { description: 'Done.', content: { 'application/json': { schema } } };
}

function error(): JsonObject {
  return answer({ $ref: '#/components/schemas/ErrorResponse' });
}
