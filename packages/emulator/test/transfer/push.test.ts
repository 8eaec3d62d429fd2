import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createEmulator, type Emulator } from '../../src/create-emulator.js';
import type { Store } from '../../src/store/store.js';
import { type PushOptions, pushIndex } from '../../src/transfer/index.js';
import { openTestStore } from '../store/open-test-store.js';
import { validatedFetch } from '../support/validated-fetch.js';
import { tempFolder } from '../temp-folder.js';
import { fill, testIndex } from './filled-store.js';

/** A store with the index `docs`, and an emulator to push it to. */
function setUp(changes: Parameters<typeof testIndex>[1] = {}) {
  const store = openTestStore();
  const index = testIndex('docs', changes);
  store.indexes.put(index);
  const target = createEmulator({ apiKey: 'there' });
  onTestFinished(() => target.close());
  const sleeps: number[] = [];
  const options: PushOptions = {
    index: 'docs',
    to: 'http://127.0.0.1:0/',
    apiKey: 'there',
    progressFile: join(tempFolder(), 'push.json'),
    fetch: validatedFetch(target.fetch),
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
    },
  };
  return { store, index, target, options, sleeps };
}

/** Sends a request to the target, and reads its body. */
async function ask(target: Emulator, method: string, url: string, body?: object) {
  const response = await target.fetch(url.startsWith('http') ? url : target.url + url, {
    method,
    headers: {
      'api-key': 'there',
      'x-pinecone-api-version': '2025-10',
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return JSON.parse(await response.text());
}

async function recordCounts(target: Emulator, name = 'docs'): Promise<Record<string, number>> {
  const { host } = await ask(target, 'GET', `/indexes/${name}`);
  const { namespaces } = await ask(target, 'POST', `${host}/describe_index_stats`, {});
  return Object.fromEntries(
    Object.entries<{ vectorCount: number }>(namespaces).map(([key, { vectorCount }]) => [
      key,
      vectorCount,
    ]),
  );
}

/** Counts the upserts that are tried, and lets a test act before each. */
function watchUpserts(options: PushOptions, before: (number: number) => void = () => undefined) {
  const seen = { upserts: 0 };
  const inner = options.fetch ?? fetch;
  const watching: typeof fetch = async (input, init) => {
    if (!String(input).endsWith('/vectors/upsert')) return inner(input, init);
    seen.upserts += 1;
    before(seen.upserts);
    return inner(input, init);
  };
  return { seen, options: { ...options, fetch: watching } };
}

test('an index arrives with its settings, namespaces and records', async () => {
  const { store, index, target, options } = setUp({ metric: 'dotproduct' });
  fill(store, index, { count: 2300 });
  fill(store, index, { namespace: '__default__', count: 1 });
  const schema = { fields: { n: { filterable: true } } };
  store.write(index.uid, [{ kind: 'create-namespace', namespace: { name: 'empty', schema } }]);
  const sparse = { indices: new Uint32Array([3, 7]), values: new Float32Array([0.5, 1.5]) };
  const record = {
    id: 'hybrid',
    values: new Float32Array([0.1, 2]),
    sparse,
    metadata: { a: ['b'] },
  };
  store.write(index.uid, [{ kind: 'put', namespace: 'h', record }]);
  const seen: unknown[] = [];
  const result = await pushIndex(store, {
    ...options,
    onProgress: (progress) => seen.push(progress),
  });
  expect(result).toEqual({ records: 2302, resumedAt: 0 });
  expect(seen.at(-1)).toEqual({ pushed: 2302, total: 2302 });
  expect(seen).toHaveLength(5);
  const { body: _, ...there } = { body: 0, ...(await ask(target, 'GET', '/indexes/docs')) };
  expect(there).toMatchObject({
    metric: 'dotproduct',
    dimension: 2,
    tags: { made: 'by test' },
    deletion_protection: 'disabled',
  });
  expect(await recordCounts(target)).toEqual({ n: 2300, __default__: 1, empty: 0, h: 1 });
  const fetched = await ask(target, 'GET', `${there.host}/vectors/fetch?ids=hybrid&namespace=h`);
  expect(fetched.vectors.hybrid).toEqual({
    id: 'hybrid',
    values: [0.1, 2],
    sparseValues: { indices: [3, 7], values: [0.5, 1.5] },
    metadata: { a: ['b'] },
  });
  expect(await ask(target, 'GET', `${there.host}/namespaces/empty`)).toMatchObject({ schema });
  expect(existsSync(options.progressFile)).toBe(false);
});

test('an index with a model arrives with it, under another name', async () => {
  const embed = {
    model: 'llama-text-embed-v2',
    field_map: { text: 'body' },
    vector_type: 'dense',
    metric: 'cosine',
    dimension: 384,
    read_parameters: { input_type: 'query', truncate: 'NONE' },
    write_parameters: { input_type: 'passage', truncate: 'END' },
  };
  const { store, target, options } = setUp({ embed, dimension: 384 });
  await pushIndex(store, { ...options, as: 'copy' });
  expect(await ask(target, 'GET', '/indexes/copy')).toMatchObject({ name: 'copy', embed });
});

test('a batch keeps below the size of an upsert', async () => {
  const { store, index, target, options } = setUp({ dimension: 1536 });
  const values = Float32Array.from({ length: 1536 }, (_, n) => Math.sin(n));
  store.write(
    index.uid,
    Array.from({ length: 300 }, (_, n) => ({
      kind: 'put',
      namespace: 'n',
      record: { id: String(n), values },
    })),
  );
  const watched = watchUpserts(options);
  await pushIndex(store, watched.options);
  expect(await recordCounts(target)).toEqual({ n: 300 });
  expect(watched.seen.upserts).toBeGreaterThan(1);
});

test('a stopped push goes on where it was', { timeout: 60_000 }, async () => {
  const { store, index, target, options } = setUp();
  fill(store, index, { count: 12_000 });
  const controller = new AbortController();
  const first = pushIndex(store, {
    ...options,
    signal: controller.signal,
    onProgress: ({ pushed }) => {
      if (pushed >= 5000) controller.abort(new Error('stopped'));
    },
  });
  await expect(first).rejects.toThrow('stopped');
  expect(existsSync(options.progressFile)).toBe(true);
  const watched = watchUpserts(options);
  const { records, resumedAt } = await pushIndex(store, watched.options);
  expect(records).toBe(12_000);
  // The upserts that were under way at the stop may have arrived as well.
  expect(resumedAt).toBeGreaterThanOrEqual(5000);
  expect(resumedAt).toBeLessThanOrEqual(8000);
  expect(watched.seen.upserts).toBe((12_000 - resumedAt) / 1000);
  expect(await recordCounts(target)).toEqual({ n: 12_000 });
});

test.each([
  ['the index was written to', (store: Store) => fill(store, testIndex('docs'), { count: 1 }), {}],
  ['it goes elsewhere', () => undefined, { as: 'other' }],
])('a stopped push begins anew when %s', async (_, change, differing) => {
  const { store, index, options } = setUp();
  fill(store, index, { count: 3000 });
  const failing = watchUpserts(options, (number) => {
    if (number > 2) throw new TypeError('refused');
  });
  await expect(pushIndex(store, failing.options)).rejects.toThrow('refused');
  expect(existsSync(options.progressFile)).toBe(true);
  change(store);
  expect(await pushIndex(store, { ...options, ...differing })).toEqual({
    records: 3000,
    resumedAt: 0,
  });
});

test('a broken progress file costs a push from the beginning, no more', async () => {
  const { store, index, target, options } = setUp();
  fill(store, index);
  writeFileSync(options.progressFile, '{"to":');
  expect(await pushIndex(store, options)).toEqual({ records: 10, resumedAt: 0 });
  expect(await recordCounts(target)).toEqual({ n: 10 });
});

test('what may pass is tried again, after the time that the target asks for', async () => {
  const { store, index, target, options, sleeps } = setUp();
  fill(store, index);
  const failures = [
    () => Promise.reject(new TypeError('fetch failed')),
    () => Promise.resolve(new Response('busy', { status: 503 })),
    () => Promise.resolve(new Response('{}', { status: 429, headers: { 'retry-after': '7' } })),
  ];
  const inner = options.fetch ?? fetch;
  const result = await pushIndex(store, {
    ...options,
    fetch: (input, init) =>
      String(input).endsWith('/vectors/upsert')
        ? (failures.shift()?.() ?? inner(input, init))
        : inner(input, init),
  });
  expect(result.records).toBe(10);
  expect(sleeps).toEqual([250, 500, 7000]);
  expect(await recordCounts(target)).toEqual({ n: 10 });
});

test('a target that asks for very long waits is asked again after a minute', async () => {
  const { store, options, sleeps } = setUp();
  const headers = { 'retry-after': '3600' };
  const fetch = () => Promise.resolve(new Response('{}', { status: 429, headers }));
  await expect(pushIndex(store, { ...options, fetch })).rejects.toThrow(/status 429/);
  expect(sleeps).toEqual([60_000, 60_000, 60_000, 60_000, 60_000]);
});

test('an abort ends the wait for another attempt at once', async () => {
  const { store, options } = setUp();
  const { sleep: _, ...others } = options;
  const controller = new AbortController();
  const fetch = () => {
    setImmediate(() => controller.abort(new Error('enough')));
    return Promise.resolve(new Response('{}', { status: 429, headers: { 'retry-after': '30' } }));
  };
  const push = pushIndex(store, { ...others, fetch, signal: controller.signal });
  await expect(push).rejects.toThrow('enough');
});

test('a target that stays away ends the push', async () => {
  const { store, options, sleeps } = setUp();
  const fetch = () =>
    Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }));
  await expect(pushIndex(store, { ...options, fetch })).rejects.toThrow(
    'GET http://127.0.0.1:0/indexes/docs could not be sent: ECONNREFUSED.',
  );
  expect(sleeps).toEqual([250, 500, 1000, 2000, 4000]);
});

test('an index that does not fit, a wrong key, a wrong URL and an unknown index are refused', async () => {
  const { store, target, options } = setUp();
  await ask(target, 'POST', '/indexes', {
    name: 'docs',
    dimension: 3,
    spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
  });
  await expect(pushIndex(store, options)).rejects.toThrow(
    'Index docs is there with other settings (dense, cosine, dimension 3; here dense, cosine, dimension 2).',
  );
  await expect(pushIndex(store, { ...options, apiKey: 'wrong' })).rejects.toThrow(/status 401/);
  await expect(pushIndex(store, { ...options, to: 'pinecone' })).rejects.toThrow(
    '"pinecone" is no URL to push to. Give one such as https://api.pinecone.io.',
  );
  await expect(pushIndex(store, { ...options, index: 'none' })).rejects.toThrow(
    'There is no index none to push. There are: docs.',
  );
});

test('an index that is still being made is waited for', async () => {
  const { store, index, options, sleeps } = setUp();
  fill(store, index);
  const target = createEmulator({ apiKey: 'there', transitions: { afterDescribes: 3 } });
  onTestFinished(() => target.close());
  await pushIndex(store, { ...options, fetch: validatedFetch(target.fetch) });
  expect(sleeps).toEqual([1000, 1000, 1000]);
  expect(await recordCounts(target)).toEqual({ n: 10 });
});
