import type { Clock } from '@pinecone-versioned/transport';
import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { PineconeNotFoundError, PineconeTimeoutError } from '../../src/errors/index.js';
import { clientAt } from '../engine/helpers/client-at.js';
import { skippingClock } from '../engine/helpers/skipping-clock.js';

const MATCHES = { json: { matches: [], namespace: '' } };
const lsn = (value: string) => ({ headers: { 'x-pinecone-request-lsn': value } });
const indexed = (value: string) => ({ headers: { 'x-pinecone-max-indexed-lsn': value } });

function hostOf({ url }: { readonly url: string }): string {
  return url.slice('http://'.length);
}

test('20 parallel first queries by name make one lookup', async () => {
  await using data = await startFaultServer({ script: [MATCHES] });
  await using control = await startFaultServer({ script: [{ json: { host: hostOf(data) } }] });
  const index = clientAt(control).pc.index('docs');
  const query = () => index.query({ id: 'a', topK: 1 });
  await Promise.all(Array.from({ length: 20 }, query));
  expect(control.report().map(({ url }) => url)).toEqual(['/indexes/docs']);
  expect(data.report()).toHaveLength(20);
});

test('an index that answers 404 is looked up again', async () => {
  await using old = await startFaultServer({ script: [MATCHES, { status: 404, json: {} }] });
  await using moved = await startFaultServer({ script: [MATCHES] });
  await using control = await startFaultServer({
    script: [{ json: { host: hostOf(old) } }, { json: { host: hostOf(moved) } }],
  });
  const index = clientAt(control).pc.index('docs');
  for (let i = 0; i < 3; i++) await index.query({ id: 'a', topK: 1 });
  const seen = [control, old, moved].map((server) => server.report().length);
  expect(seen).toEqual([2, 2, 2]);
});

test('a deleted index is looked up anew', async () => {
  await using data = await startFaultServer({ script: [MATCHES] });
  await using control = await startFaultServer({
    routes: {
      'GET /indexes/docs': [{ json: { host: hostOf(data) } }, { status: 404, json: {} }],
      'DELETE /indexes/docs': [{ status: 202 }],
    },
  });
  const { pc } = clientAt(control);
  const index = pc.index({ name: 'docs' });
  await index.query({ id: 'a', topK: 1 });
  await pc.deleteIndex('docs');
  await expect(index.query({ id: 'a', topK: 1 })).rejects.toThrow(PineconeNotFoundError);
  expect(data.report()).toHaveLength(1);
});

test('a write tells its place in the log, and reads are waited for', async () => {
  await using server = await startFaultServer({
    routes: {
      'POST /vectors/upsert': [{ json: { upsertedCount: 1 }, ...lsn('7') }],
      'GET /vectors/fetch': [6, 7].map((seen) => ({ json: {}, ...indexed(`${seen}`) })),
    },
  });
  const { index } = clientAt(server, { clock: skippingClock() });
  const write = await index.upsert([{ id: 'a', values: [1] }]);
  expect(write).toEqual({ upsertedCount: 1, lsn: '7' });
  expect(await index.waitUntilVisible(write)).toMatchObject({ visible: true });
  expect(server.report()).toHaveLength(3);
});

test('a query can be made to see a write, or says that it cannot tell', async () => {
  await using server = await startFaultServer({
    script: [{ ...MATCHES, ...indexed('6') }, { ...MATCHES, ...indexed('8') }, MATCHES],
  });
  const { index } = clientAt(server, { clock: skippingClock() });
  const options = { id: 'a', topK: 1, atLeast: { lsn: '7' } };
  expect(await index.query(options)).toMatchObject({ matches: [], sees: 'write' });
  expect(server.report()).toHaveLength(2);
  expect(await index.query(options)).toMatchObject({ sees: 'unknown' });
  expect(await index.query({ ...options, atLeast: {} })).toMatchObject({ sees: 'unknown' });
  expect(server.report().every(({ text }) => !text.includes('atLeast'))).toBe(true);
});

test('no look of a query that waits for a write takes longer than what is left of its time', async () => {
  await using server = await startFaultServer({ script: [{ ...MATCHES, ...indexed('6') }] });
  const limits: number[] = [];
  const skipping = skippingClock();
  const clock: Clock = {
    now: skipping.now,
    sleep: (ms, signal) => {
      if (ms > 20_000) limits.push(ms);
      return skipping.sleep(ms, signal);
    },
  };
  const { index } = clientAt(server, { clock, timeout: 60_000 });
  const query = { id: 'a', topK: 1, atLeast: { lsn: '7' } };
  await expect(index.query(query, { totalTimeout: 40_000 })).rejects.toThrow(PineconeTimeoutError);
  expect(limits.length).toBeGreaterThan(3);
  expect(limits).toEqual([...new Set(limits)].sort((one, other) => other - one));
});

test('a query that sees a write has its response like any other', async () => {
  await using server = await startFaultServer({
    script: [
      { ...MATCHES, ...indexed('6') },
      { ...MATCHES, ...indexed('7') },
    ],
  });
  const { index } = clientAt(server, { clock: skippingClock() });
  const query = index.query({ id: 'a', topK: 1, atLeast: { lsn: '7' } });
  const { data, response } = await query.withResponse();
  expect(data).toMatchObject({ matches: [], sees: 'write' });
  expect(response).toMatchObject({ status: 200, maxIndexedLsn: '7' });
  expect(await (await query.asResponse()).json()).toEqual(MATCHES.json);
});

test('an index may have headers of its own, in the forms of earlier SDKs', async () => {
  await using server = await startFaultServer({ script: [MATCHES] });
  const { pc } = clientAt(server, { headers: { 'x-b': '1' } });
  const additionalHeaders = { 'x-a': '1' };
  const indexes = [
    pc.index({ host: server.url, additionalHeaders }).namespace('n'),
    pc.index('docs', server.url, additionalHeaders),
  ];
  for (const index of indexes) await index.listPaginated({}, { headers: { 'x-c': '1' } });
  await indexes[0]?.query({ id: 'a', topK: 1 });
  const seen = server
    .report()
    .map(({ header }) => ['x-a', 'x-b', 'x-c'].map((name) => header(name)));
  expect(seen).toEqual([
    ['1', '1', '1'],
    ['1', '1', '1'],
    ['1', '1', undefined],
  ]);
});
