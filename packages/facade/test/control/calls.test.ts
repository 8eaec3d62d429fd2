import { inspect } from 'node:util';
import { type FaultStep, startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import {
  PineconeArgumentError,
  PineconeConfigurationError,
  PineconeConflictError,
  PineconeNotFoundError,
} from '../../src/errors/index.js';
import { Pinecone } from '../../src/pinecone.js';
import { clientAt, KEY, versionsSeen } from '../engine/helpers/client-at.js';
import { skippingClock } from '../engine/helpers/skipping-clock.js';

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } } as const;
const CREATE = { name: 'docs', dimension: 2, spec: SPEC } as const;
const READY = {
  name: 'docs',
  dimension: 2,
  metric: 'cosine',
  host: 'docs.example.com',
  deletion_protection: 'disabled',
  private_host: 'docs.private.example.com',
  tags: { my_tag: 'a', MyTag: 'b' },
  spec: { serverless: { cloud: 'aws', region: 'us-east-1', read_capacity: { mode: 'OnDemand' } } },
  status: { ready: true, state: 'Ready' },
  brand_new_field: { inner_field: 1 },
};
const conflict: FaultStep = {
  status: 409,
  json: { error: { code: 'ALREADY_EXISTS', message: 'It exists.' }, status: 409 },
};

test('names change case on the way out, keys of the user do not', async () => {
  await using server = await startFaultServer({ script: [{ status: 201, json: READY }] });
  const { pc } = clientAt(server);
  await pc.createIndexForModel({
    name: 'docs',
    cloud: 'aws',
    region: 'us-east-1',
    embed: { model: 'm', fieldMap: { text: 'myChunk' }, writeParameters: { inputType: 'a' } },
    deletionProtection: 'enabled',
    tags: { myTag: 'a', my_tag: 'b' },
    schema: { fields: { myGenre: { filterable: true } } },
  });
  expect(JSON.parse(server.report()[0]?.text ?? '')).toEqual({
    name: 'docs',
    cloud: 'aws',
    region: 'us-east-1',
    embed: { model: 'm', field_map: { text: 'myChunk' }, write_parameters: { inputType: 'a' } },
    deletion_protection: 'enabled',
    tags: { myTag: 'a', my_tag: 'b' },
    schema: { fields: { myGenre: { filterable: true } } },
  });
});

const FLAT = { nodeType: 'b1', manual: { replicas: 1, shards: 2 } } as const;
const SENT = {
  mode: 'Dedicated',
  dedicated: { node_type: 'b1', scaling: 'Manual', manual: { replicas: 1, shards: 2 } },
};

test('nodes reserved for reads may come in the flat form of earlier SDKs', async () => {
  await using server = await startFaultServer({ script: [{ json: READY }] });
  const { pc } = clientAt(server);
  const serverless = { ...SPEC.serverless, readCapacity: FLAT };
  await pc.createIndex({ ...CREATE, spec: { serverless } });
  const byoc = { environment: 'e', readCapacity: { mode: 'Dedicated', ...FLAT } } as const;
  await pc.createIndex({ ...CREATE, spec: { byoc } });
  const embed = { model: 'm', fieldMap: { text: 'nodeType' } };
  const forModel = { ...SPEC.serverless, name: 'docs', embed, readCapacity: FLAT };
  await pc.createIndexForModel({ ...forModel, tags: { nodeType: 'a' } });
  await pc.configureIndex({ name: 'docs', readCapacity: FLAT });
  const bodies = server.report().map(({ text }) => JSON.parse(text));
  expect(bodies).toEqual([
    { ...CREATE, spec: { serverless: { ...SPEC.serverless, read_capacity: SENT } } },
    { ...CREATE, spec: { byoc: { environment: 'e', read_capacity: SENT } } },
    {
      ...{ ...SPEC.serverless, name: 'docs', tags: { nodeType: 'a' }, read_capacity: SENT },
      embed: { model: 'm', field_map: { text: 'nodeType' } },
    },
    { spec: { serverless: { read_capacity: SENT } } },
  ]);
});

test('settings that hold themselves are refused as any that are no JSON', async () => {
  await using server = await startFaultServer({ script: [{ json: READY }] });
  const { pc } = clientAt(server);
  const spec: Record<string, unknown> = {};
  spec['serverless'] = spec;
  const created = pc.createIndex({ ...CREATE, spec: spec as never });
  await expect(created).rejects.toThrow(PineconeArgumentError);
  expect(server.report()).toEqual([]);
});

test('a version without such nodes refuses their flat form as well', async () => {
  await using server = await startFaultServer({ script: [{ json: READY }] });
  const { pc } = clientAt(server, { apiVersion: '2025-04' });
  const serverless = { ...SPEC.serverless, readCapacity: FLAT };
  await expect(pc.createIndex({ ...CREATE, spec: { serverless } })).rejects.toMatchObject({
    name: 'PineconeFieldNotInVersionError',
    field: 'spec.serverless.readCapacity',
  });
  expect(server.report()).toEqual([]);
});

test.each(['2025-04', '2025-10'] as const)(
  'an answer of %s arrives in one shape, with nothing lost',
  async (apiVersion) => {
    await using server = await startFaultServer({ script: [{ json: READY }] });
    const { pc } = clientAt(server, { apiVersion });
    expect(await pc.describeIndex('docs')).toEqual({
      name: 'docs',
      dimension: 2,
      metric: 'cosine',
      host: 'docs.example.com',
      deletionProtection: 'disabled',
      privateHost: 'docs.private.example.com',
      tags: { my_tag: 'a', MyTag: 'b' },
      spec: {
        serverless: { cloud: 'aws', region: 'us-east-1', readCapacity: { mode: 'OnDemand' } },
      },
      status: { ready: true, state: 'Ready' },
      brandNewField: { innerField: 1 },
    });
  },
);

test('dates are dates, and a call tells what is known of its response', async () => {
  const json = { restore_job_id: 'r', created_at: '2025-10-01T02:03:04Z', status: 'Pending' };
  const headers = { 'x-request-id': 'req-1' };
  await using server = await startFaultServer({ script: [{ json, headers }] });
  const { pc } = clientAt(server);
  const { data, response } = await pc.describeRestoreJob('r').withResponse();
  expect(data.createdAt).toEqual(new Date('2025-10-01T02:03:04Z'));
  expect(response).toMatchObject({ status: 200, requestId: 'req-1', apiVersion: '2025-10' });
  expect(response.attempts).toHaveLength(1);
  const raw = await pc.describeRestoreJob('r').asResponse();
  expect(await raw.json()).toEqual(json);
});

test('an error of the control plane is typed and tells all that the server said', async () => {
  const json = {
    error: { code: 'NOT_FOUND', message: 'No docs.', details: { a: 1 } },
    status: 404,
  };
  await using server = await startFaultServer({
    script: [{ status: 404, json, headers: { 'x-request-id': 'req-2' } }],
  });
  const error = await clientAt(server)
    .pc.describeIndex('docs')
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PineconeNotFoundError);
  expect(error).toMatchObject({
    status: 404,
    code: 'NOT_FOUND',
    message: 'No docs.',
    details: { a: 1 },
    requestId: 'req-2',
    apiVersion: '2025-10',
    path: '/indexes/{index_name}',
    body: json,
    attempts: [{ status: 404 }],
  });
});

test.each<[string, FaultStep]>([
  ['a reset', { reset: 'before-headers' }],
  ['a reset in the middle of the answer', { status: 201, json: READY, reset: 'mid-body' }],
  ['a 500', { status: 500, json: {} }],
])('a create is never sent twice after %s', async (_, step) => {
  await using server = await startFaultServer({ script: [step, { status: 201, json: READY }] });
  await expect(clientAt(server).pc.createIndex(CREATE)).rejects.toThrow();
  expect(server.report()).toHaveLength(1);
});

test('Retry-After is waited for', async () => {
  const clock = skippingClock();
  await using server = await startFaultServer({
    script: [{ status: 429, json: {}, headers: { 'retry-after': '2' } }, { json: { indexes: [] } }],
  });
  const { response } = await clientAt(server, { clock }).pc.listIndexes().withResponse();
  expect(clock.paused).toEqual([2000]);
  expect(response.attempts.map(({ status }) => status)).toEqual([429, 200]);
});

test('an index is waited for once it is created', async () => {
  const pending = { ...READY, status: { ready: false, state: 'Initializing' } };
  await using server = await startFaultServer({
    routes: {
      'POST /indexes': [{ status: 201, json: pending }],
      'GET /indexes/docs': [{ json: pending }, { json: READY }],
    },
  });
  const clock = skippingClock();
  const { pc } = clientAt(server, { clock });
  const index = await pc.createIndex({ ...CREATE, waitUntilReady: true });
  expect(index.status.ready).toBe(true);
  expect(server.report()).toHaveLength(3);
  expect(server.report()[0]?.text).not.toContain('wait');
});

test.each<[string, (pc: Pinecone) => Promise<unknown>]>([
  ['an operation', (pc) => pc.describeIndex('docs')],
  ['a request to any endpoint', (pc) => pc.request('GET', '/indexes/docs')],
])('the calls of %s share one retry budget', async (_, call) => {
  await using server = await startFaultServer({ script: [{ status: 503, json: {} }] });
  const { pc } = clientAt(server, { clock: skippingClock(), maxRetries: 50 });
  for (let calls = 1; calls <= 3; calls++) await expect(call(pc)).rejects.toThrow();
  // A hundred retries of answers are in a budget; the last call has none left.
  expect(server.report()).toHaveLength(51 + 51 + 1);
});

test('a wait that cannot be is refused before anything is created', async () => {
  await using server = await startFaultServer({ script: [{ status: 201, json: READY }] });
  const { pc } = clientAt(server);
  const creation = pc.createIndex({ ...CREATE, waitUntilReady: true, timeout: -1 });
  await expect(creation).rejects.toThrow('`timeout` must be a number from 1 on');
  expect(server.report()).toEqual([]);
});

test('a conflict is an error, or if wanted the index that exists', async () => {
  await using server = await startFaultServer({
    routes: { 'POST /indexes': [conflict], 'GET /indexes/docs': [{ json: READY }] },
  });
  const { pc } = clientAt(server);
  await expect(pc.createIndex(CREATE)).rejects.toThrow(PineconeConflictError);
  const index = await pc.createIndex({ ...CREATE, suppressConflicts: true });
  expect(index.host).toBe('docs.example.com');
});

test('an index is configured by either shape of earlier SDKs', async () => {
  await using server = await startFaultServer({ script: [{ json: READY }] });
  const { pc } = clientAt(server);
  await pc.configureIndex('docs', { deletionProtection: 'enabled' }, { headers: { 'x-a': '1' } });
  await pc.configureIndex({ name: 'docs', tags: { aB: 'c' } }, { headers: { 'x-a': '2' } });
  await pc.configureIndex({ name: 'docs', podReplicas: 2, podType: 'p1.x2' });
  const seen = server.report();
  expect(seen.map(({ url }) => url)).toEqual(Array(3).fill('/indexes/docs'));
  expect(seen.map(({ text }) => JSON.parse(text))).toEqual([
    { deletion_protection: 'enabled' },
    { tags: { aB: 'c' } },
    { spec: { pod: { replicas: 2, pod_type: 'p1.x2' } } },
  ]);
  expect(seen.map((request) => request.header('x-a'))).toEqual(['1', '2', undefined]);
});

test('lists go over all pages, of an index or of the project', async () => {
  const page = (id: string, next?: string) => ({
    json: { data: [{ backup_id: id }], ...(next && { pagination: { next } }) },
  });
  await using server = await startFaultServer({ script: [page('a', 't1'), page('b'), page('c')] });
  const { pc } = clientAt(server);
  const backups = await pc.listBackups({ limit: 1 }).toArray({ limit: 10 });
  expect(backups.map(({ backupId }) => backupId)).toEqual(['a', 'b']);
  expect((await pc.listBackups({ indexName: 'docs' })).data).toHaveLength(1);
  expect(server.report().map(({ url }) => url)).toEqual([
    '/backups?limit=1',
    '/backups?limit=1&paginationToken=t1',
    '/indexes/docs/backups',
  ]);
});

test('any endpoint can be reached', async () => {
  await using server = await startFaultServer({
    script: [{ status: 503, json: {} }, { json: { my_key: 1 } }, { status: 404, json: {} }],
  });
  const { pc } = clientAt(server, { apiVersion: '2025-04', clock: skippingClock() });
  const path = { name: 'a/b' };
  const data = await pc.request('GET', '/new/{name}', { path, query: { limit: 2 } });
  expect(data).toEqual({ my_key: 1 });
  const body = { my_key: 1 };
  await expect(pc.request('POST', '/new', { body, apiVersion: '2025-10' })).rejects.toThrow(
    PineconeNotFoundError,
  );
  const [, get, post] = server.report();
  expect(get).toMatchObject({ method: 'GET', url: '/new/a%2Fb?limit=2' });
  expect(get?.header('api-key')).toBe(KEY);
  expect(get?.header('x-pinecone-api-version')).toBe('2025-04');
  expect(JSON.parse(post?.text ?? '')).toEqual(body);
  expect(post?.header('x-pinecone-api-version')).toBe('2025-10');
});

test('any endpoint can be reached in a version that this release does not know', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { pc } = clientAt(server, { apiVersion: '2025-04' });
  await pc.request('GET', '/new', { apiVersion: '2099-01' });
  await pc.request('GET', '/new', { apiVersion: 'minimum' });
  expect(versionsSeen(server)).toEqual(['2099-01', '2025-04']);
  for (const apiVersion of ['latest', '2099-1', '', '2099-01.alpha'])
    await expect(pc.request('GET', '/new', { apiVersion })).rejects.toThrow(
      PineconeConfigurationError,
    );
  expect(server.report()).toHaveLength(2);
});

test('a derived client adds its headers to those of a call', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const derived = clientAt(server).pc.withOptions({ headers: { 'x-a': '1', 'x-b': '1' } });
  await derived.listIndexes({ headers: { 'x-b': '2' } });
  const [request] = server.report();
  expect([request?.header('x-a'), request?.header('x-b')]).toEqual(['1', '2']);
});

test.each<[string, (pc: Pinecone) => Promise<unknown>]>([
  ['describeIndex', (pc) => pc.describeIndex('')],
  ['describeIndex', (pc) => pc.describeIndex(undefined as never)],
  ['describeIndex', (pc) => pc.describeIndex('a', 1 as never)],
  ['createIndex', (pc) => pc.createIndex(null as never)],
  ['createIndex', (pc) => pc.createIndex({ spec: SPEC } as never)],
  ['createCollection', (pc) => pc.createCollection(null as never)],
  ['configureIndex', (pc) => pc.configureIndex(null as never)],
  ['configureIndex', (pc) => pc.configureIndex('', {})],
  ['createBackup', (pc) => pc.createBackup(undefined as never)],
  ['createIndexFromBackup', (pc) => pc.createIndexFromBackup({ name: 'a' } as never)],
  ['listBackups', (pc) => pc.listBackups('a' as never)],
  ['embed', (pc) => pc.inference.embed({ model: 'a' } as never)],
  ['rerank', (pc) => pc.inference.rerank(null as never)],
  ['request', (pc) => pc.request('TRACE' as never, '/a')],
  ['request', (pc) => pc.request('GET', 'a')],
])('%s rejects what it cannot send, and sends nothing', async (_, call) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  await expect(call(clientAt(server).pc)).rejects.toThrow(PineconeArgumentError);
  expect(server.report()).toEqual([]);
});

test('a client needs an object of options that it knows', () => {
  for (const options of [null, 'key', 1, { apiKey: KEY, apiVerison: '2025-04' }]) {
    expect(() => new Pinecone(options as never)).toThrow(PineconeConfigurationError);
  }
  const earlier = { apiKey: KEY, assistantRegion: 'us', caller: { model: 'm' } };
  expect(new Pinecone(earlier as object)).toBeInstanceOf(Pinecone);
});

test('texts are embedded and documents ranked', async () => {
  await using server = await startFaultServer({ script: [{ json: { data: [] } }] });
  const { inference } = clientAt(server).pc;
  await inference.embed({
    model: 'm',
    inputs: ['a', { text: 'b' }],
    parameters: { inputType: 'query', myKey: 1 },
  });
  const documents = ['a', { my_field: 'b' }];
  await inference.rerank({ model: 'm', query: 'q', documents, topN: 1, rankFields: ['my_field'] });
  await inference.listModels({ vectorType: 'dense' });
  const [embed, rerank, models] = server.report();
  expect(JSON.parse(embed?.text ?? '')).toEqual({
    model: 'm',
    inputs: [{ text: 'a' }, { text: 'b' }],
    parameters: { input_type: 'query', myKey: 1 },
  });
  expect(JSON.parse(rerank?.text ?? '')).toEqual({
    model: 'm',
    query: 'q',
    documents: [{ text: 'a' }, { my_field: 'b' }],
    top_n: 1,
    rank_fields: ['my_field'],
  });
  expect(models?.url).toBe('/models?vector_type=dense');
});

test('embed and rerank take their arguments by place, too', async () => {
  await using server = await startFaultServer({ script: [{ json: { data: [] } }] });
  const { inference } = clientAt(server).pc;
  await inference.embed('m', ['a'], { inputType: 'query' }, { headers: { 'x-a': '1' } });
  await inference.rerank('m', 'q', ['a'], { topN: 1 }, { headers: { 'x-a': '2' } });
  expect(server.report().map(({ text }) => JSON.parse(text))).toEqual([
    { model: 'm', inputs: [{ text: 'a' }], parameters: { input_type: 'query' } },
    { model: 'm', query: 'q', documents: [{ text: 'a' }], top_n: 1 },
  ]);
  expect(server.report().map((request) => request.header('x-a'))).toEqual(['1', '2']);
});

test('the key shows nowhere', async () => {
  await using server = await startFaultServer({
    script: [{ status: 401, json: { error: { code: 'UNAUTHENTICATED', message: `Bad ${KEY}` } } }],
  });
  const { pc, index } = clientAt(server);
  const error = await pc.listIndexes().catch((thrown: unknown) => thrown);
  for (const each of [pc, pc.inference, index, pc.withOptions({ timeout: 1 }), error]) {
    const shown = inspect(each, { depth: Number.POSITIVE_INFINITY, showHidden: true });
    expect(shown + JSON.stringify(each)).not.toContain('NeverToBeSeen');
  }
});
