import { describe, expect, test } from 'vitest';
import type { RequestInput } from '../../src/engine/encode-request.js';
import { PineconeArgumentError } from '../../src/errors/pinecone-argument-error.js';
import { VERSIONS } from '../../src/generated/versions.js';
import { checkAll } from './helpers/check-all.js';

const ALL = VERSIONS as readonly string[];
const [OLD = '', ...NEWER] = ALL;

const text = (length: number) => 'x'.repeat(length);
const list = (length: number) => new Array<number>(length).fill(0.5);
const ids = (length: number) => new Array<string>(length).fill('a');
const records = (length: number) => new Array<object>(length).fill({ id: 'a', values: [1] });
const lines = (length: number) => new Array<object>(length).fill({ _id: 'a' });
const query = (fields: object) => ({ body: { id: 'a', topK: 1, ...fields } });
const index = (fields: object) => ({
  body: { name: 'a', spec: { serverless: { cloud: 'aws', region: 'r' } }, ...fields },
});
const record = (fields: object) => ({ body: { vectors: [{ id: 'a', ...fields }] } });
const sparse = (length: number) => ({
  sparseValues: { indices: list(length), values: Float32Array.from(list(length)) },
});
const dedicated = (manual: object) => ({
  name: 'a',
  cloud: 'aws',
  region: 'r',
  embed: { model: 'm', fieldMap: {} },
  readCapacity: { mode: 'Dedicated', dedicated: { manual } },
});

type Make = (size: number) => RequestInput;
type Row = [
  what: string,
  route: string,
  make: Make,
  taken: number[],
  refused: number[],
  versions?: readonly string[],
];

const BOUNDS: Row[] = [
  ['topK', 'POST /query', (topK) => query({ topK }), [1, 10_000], [-1, 0, 1.5, 10_001]],
  [
    'scanFactor',
    'POST /query',
    (scanFactor) => query({ scanFactor }),
    [0.5, 0.51, 4],
    [0.49, 4.01],
    NEWER,
  ],
  [
    'maxCandidates',
    'POST /query',
    (maxCandidates) => query({ maxCandidates }),
    [1, 100_000],
    [0, 100_001],
    NEWER,
  ],
  ['the id of a query', 'POST /query', (n) => query({ id: text(n) }), [0, 1, 512], [513]],
  [
    'a vector',
    'POST /query',
    (n) => ({ body: { topK: 1, vector: list(n) } }),
    [1, 20_000],
    [0, 20_001],
  ],
  [
    'a typed array',
    'POST /query',
    (n) => ({ body: { topK: 1, vector: new Float32Array(n) } }),
    [1, 20_000],
    [0, 20_001],
  ],
  [
    'records',
    'POST /vectors/upsert',
    (n) => ({ body: { vectors: records(n) } }),
    [1, 1000],
    [0, 1001],
  ],
  [
    'the id of a record',
    'POST /vectors/upsert',
    (n) => record({ id: text(n) }),
    [1, 512],
    [0, 513],
  ],
  [
    'an id beyond the BMP',
    'POST /vectors/upsert',
    (n) => record({ id: '😀'.repeat(n) }),
    [1, 512],
    [0, 513],
  ],
  ['values', 'POST /vectors/upsert', (n) => record({ values: list(n) }), [1, 20_000], [0, 20_001]],
  ['sparse values', 'POST /vectors/upsert', (n) => record(sparse(n)), [1, 1000], [0, 1001]],
  [
    'text records',
    'POST /records/namespaces/{namespace}/upsert',
    (n) => ({ path: { namespace: 'n' }, body: lines(n) }),
    [1, 96],
    [0, 97],
  ],
  [
    'ids to delete',
    'POST /vectors/delete',
    (n) => ({ body: { ids: ids(n) } }),
    [1, 1000],
    [0, 1001],
  ],
  ['ids to fetch', 'GET /vectors/fetch', (n) => ({ query: { ids: ids(n) } }), [1, 1000], [0, 1001]],
  ['a limit', 'GET /bulk/imports', (limit) => ({ query: { limit } }), [1, 100], [0, 1.5, 101]],
  [
    'a limit as text',
    'GET /bulk/imports',
    (n) => ({ query: { limit: String(n) } }),
    [1, 100],
    [0, 101],
  ],
  ['the name of an index', 'POST /indexes', (n) => index({ name: text(n) }), [1, 45], [0, 46]],
  ['a dimension', 'POST /indexes', (dimension) => index({ dimension }), [1, 20_000], [0, 20_001]],
  [
    'replicas',
    'POST /indexes/create-for-model',
    (replicas) => ({ body: dedicated({ replicas }) }),
    [0, 7],
    [-1, 0.5],
    NEWER,
  ],
  [
    'shards',
    'POST /indexes/create-for-model',
    (shards) => ({ body: dedicated({ shards }) }),
    [1, 7],
    [0],
    NEWER,
  ],
  [
    'the id of an import',
    'GET /bulk/imports/{id}',
    (n) => ({ path: { id: text(n) } }),
    [1, 1000],
    [0, 1001],
  ],
  ['a uri', 'POST /bulk/imports', (n) => ({ body: { uri: text(n) } }), [1, 1500], [0, 1501]],
  [
    'fields',
    'POST /records/namespaces/{namespace}/search',
    (n) => ({ path: { namespace: 'n' }, body: { query: { topK: 1, id: 'a' }, fields: ids(n) } }),
    [0, 100],
    [101],
  ],
  [
    'hits',
    'POST /records/namespaces/{namespace}/search',
    (topK) => ({ path: { namespace: 'n' }, body: { query: { topK, id: 'a' } } }),
    [1, 10_000],
    [0, 10_001],
  ],
];

describe.each(BOUNDS)('%s', (_, route, make, taken, refused, versions = ALL) => {
  test.each(versions.flatMap((version) => taken.map((size) => [size, version] as const)))(
    'may be %d in %s',
    (size, version) => checkAll({ version, route }, make(size)),
  );

  test.each(versions.flatMap((version) => refused.map((size) => [size, version] as const)))(
    'may not be %d in %s',
    (size, version) =>
      expect(() => checkAll({ version, route }, make(size))).toThrow(PineconeArgumentError),
  );
});

const LEGAL: [what: string, route: string, input: RequestInput][] = [
  ['a filter for nothing but zero', 'POST /vectors/delete', { body: { filter: { price: 0 } } }],
  ['a filter for a length of zero', 'POST /vectors/delete', { body: { filter: { length: 0 } } }],
  [
    'a query by a sparse vector alone',
    'POST /query',
    { body: { topK: 1, sparseVector: { indices: [7], values: [1] } } },
  ],
  [
    'a query by both vectors',
    'POST /query',
    { body: { topK: 1, vector: [1], sparseVector: { indices: [7], values: [1] } } },
  ],
  ['fields that no spec knows', 'POST /query', query({ newField: { deep: [null] }, other: null })],
  ['metadata of any shape', 'POST /vectors/upsert', record({ metadata: { topK: 'x', id: null } })],
  [
    'a list for a vector that JSON knows',
    'POST /vectors/upsert',
    record({ values: { toJSON: () => [1, 2] } }),
  ],
  [
    'names of the wire',
    'POST /indexes',
    {
      body: {
        name: 'a',
        vector_type: 'sparse',
        spec: { pod: { environment: 'e', pod_type: 'p1.x1' } },
      },
    },
  ],
  ['null in a query', 'GET /bulk/imports', { query: { limit: null, paginationToken: null } }],
  ['no query at all', 'GET /bulk/imports', {}],
];

test.each(LEGAL.flatMap((row) => ALL.map((version) => [...row, version] as const)))(
  '%s is legal',
  (_, route, input, version) => checkAll({ version, route }, input),
);

const ILLEGAL: [what: string, route: string, input: RequestInput, path: string][] = [
  ['a query by nothing', 'POST /query', { body: { topK: 1 } }, ''],
  ['a query by an id and a vector', 'POST /query', query({ vector: [1] }), ''],
  ['a deletion of nothing', 'POST /vectors/delete', { body: { namespace: 'n' } }, ''],
  [
    'a deletion by two ways',
    'POST /vectors/delete',
    { body: { ids: ['a'], filter: { a: 1 } } },
    '',
  ],
  ['a deletion by an empty filter', 'POST /vectors/delete', { body: { filter: {} } }, 'filter'],
  ['no kind of index', 'POST /indexes', index({ spec: {} }), 'spec'],
  [
    'two kinds of index',
    'POST /indexes',
    index({ spec: { serverless: { cloud: 'aws', region: 'r' }, byoc: { environment: 'e' } } }),
    'spec',
  ],
  ['a name in capitals', 'POST /indexes', index({ name: 'Docs' }), 'name'],
  ['a name that ends in a hyphen', 'POST /indexes', index({ name: 'docs-' }), 'name'],
  ['tags that are no texts', 'POST /indexes', index({ tags: { a: 'x', b: 1 } }), 'tags.b'],
  [
    'fewer indices than values',
    'POST /vectors/upsert',
    record({ sparseValues: { indices: [1], values: Float32Array.of(1, 2) } }),
    'records[0].sparseValues',
  ],
  ['nothing to embed', 'POST /embed', { body: { model: 'm', inputs: [] } }, 'inputs'],
  ['no query at all', 'GET /vectors/fetch', { query: {} }, 'ids'],
];

test.each(ILLEGAL.flatMap((row) => ALL.map((version) => [...row, version] as const)))(
  '%s is refused',
  (_, route, input, path, version) =>
    expect(() => checkAll({ version, route }, input)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ path })] }),
    ),
);

describe('what differs between versions', () => {
  const metric = index({ dimension: 1, metric: 'hamming' });

  test('an enum binds only the version that closes it', () => {
    expect(() => checkAll({ version: OLD, route: 'POST /indexes' }, metric)).toThrow(
      '`metric` must be a text like cosine|euclidean|dotproduct, got string of 7.',
    );
    for (const version of NEWER) checkAll({ version, route: 'POST /indexes' }, metric);
  });

  test('a field is asked for by the version that requires it', () => {
    const route = 'POST /vectors/update';
    const byFilter = { body: { filter: { a: 1 }, setMetadata: { a: 2 } } };
    expect(() => checkAll({ version: OLD, route }, { body: { setMetadata: {} } })).toThrow('`id`');
    for (const version of NEWER) {
      checkAll({ version, route }, byFilter);
      expect(() => checkAll({ version, route }, { body: { setMetadata: {} } })).toThrow(
        'exactly one of id, filter, got none',
      );
    }
  });
});
