import { type FaultStep, startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { PineconeAbortError } from '../../src/errors/index.js';
import { clientAt, versionsSeen } from '../engine/helpers/client-at.js';

const REJECTED: FaultStep = {
  status: 400,
  json: { error: { code: 'UNSUPPORTED_API_VERSION', message: 'No such version.' }, status: 400 },
};
const OK: FaultStep = { json: { indexes: [] } };

test.each([
  ['its code', REJECTED],
  [
    'its message',
    { status: 400, json: { code: 3, message: 'Unknown API version 2025-10', details: [] } },
  ],
])(
  'auto goes down when the server rejects the version by %s: remembered and told once',
  async (_, rejected) => {
    await using server = await startFaultServer({ script: [rejected, OK] });
    const { pc, warnings } = clientAt(server);
    const { response } = await pc.listIndexes().withResponse();
    await pc.listIndexes();
    expect(versionsSeen(server)).toEqual(['2025-10', '2025-04', '2025-04']);
    expect(response.apiVersion).toBe('2025-04');
    expect(warnings.map(({ code }) => code)).toEqual(['VERSION_DOWNGRADED']);
  },
);

test('a create goes down, too, since nothing was created', async () => {
  await using server = await startFaultServer({ script: [REJECTED, { status: 201, json: {} }] });
  const { pc } = clientAt(server);
  await pc.createIndex({
    name: 'a',
    dimension: 2,
    spec: { serverless: { cloud: 'aws', region: 'r' } },
  });
  expect(versionsSeen(server)).toEqual(['2025-10', '2025-04']);
});

test.each([404, 422, 500])('auto never goes down on a %i', async (status) => {
  const json = {
    error: { code: 'UNSUPPORTED_API_VERSION', message: 'Unknown API version' },
    status,
  };
  await using server = await startFaultServer({ script: [{ status, json }] });
  const { pc, warnings } = clientAt(server, { maxRetries: 0 });
  await expect(pc.listIndexes()).rejects.toMatchObject({ status });
  expect(versionsSeen(server)).toEqual(['2025-10']);
  expect(warnings).toEqual([]);
});

test('auto never goes down on another 400', async () => {
  const json = { error: { code: 'INVALID_ARGUMENT', message: 'Unknown metric' }, status: 400 };
  await using server = await startFaultServer({ script: [{ status: 400, json }] });
  await expect(clientAt(server).pc.listIndexes()).rejects.toMatchObject({ status: 400 });
  expect(server.report()).toHaveLength(1);
});

test.each(['2025-10', 'minimum'] as const)('mode %s never goes down', async (apiVersion) => {
  await using server = await startFaultServer({ script: [REJECTED, OK] });
  await expect(clientAt(server, { apiVersion }).pc.listIndexes()).rejects.toMatchObject({
    code: 'UNSUPPORTED_API_VERSION',
  });
  expect(server.report()).toHaveLength(1);
});

test('a call pinned by itself never goes down', async () => {
  await using server = await startFaultServer({ script: [REJECTED, OK] });
  const call = clientAt(server).pc.listIndexes({ apiVersion: '2025-10' });
  await expect(call).rejects.toMatchObject({ status: 400 });
  expect(server.report()).toHaveLength(1);
});

test('auto never goes down to a version that cannot take the given fields', async () => {
  await using server = await startFaultServer({ script: [REJECTED, OK] });
  const { index } = clientAt(server);
  await expect(index.listNamespaces({ prefix: 'a' })).rejects.toMatchObject({ status: 400 });
  expect(versionsSeen(server)).toEqual(['2025-10']);
});

test('what one server rejects is still asked of another', async () => {
  await using old = await startFaultServer({ script: [REJECTED, { json: {} }] });
  await using other = await startFaultServer({ script: [{ json: {} }] });
  const { pc, index } = clientAt(old);
  await index.describeIndexStats();
  await pc.index({ host: other.url }).describeIndexStats();
  expect(versionsSeen(other)).toEqual(['2025-10']);
});

test('headers about the end of an operation give one warning', async () => {
  const headers = { deprecation: '@1767225600', sunset: 'Fri, 01 Jan 2027 00:00:00 GMT' };
  await using server = await startFaultServer({ script: [{ ...OK, headers }] });
  const { pc, warnings } = clientAt(server);
  await pc.listIndexes();
  await pc.listIndexes();
  expect(warnings).toEqual([
    { code: 'API_DEPRECATED', message: expect.stringContaining(headers.sunset) },
  ]);
  await pc.listIndexes({ apiVersion: '2025-04' });
  expect(warnings).toHaveLength(2);
});

test('of many first calls at a time only one is rejected', async () => {
  await using server = await startFaultServer({
    script: [{ ...REJECTED, delayMs: 20 }, OK],
  });
  const { pc, warnings } = clientAt(server);
  await Promise.all(Array.from({ length: 20 }, () => pc.listIndexes()));
  const seen = versionsSeen(server);
  expect(seen.filter((version) => version === '2025-10')).toHaveLength(1);
  expect(seen.filter((version) => version === '2025-04')).toHaveLength(20);
  expect(warnings).toHaveLength(1);
});

test('behind a first call that fails, the others do not queue', async () => {
  await using server = await startFaultServer({ script: [{ status: 404, json: {} }, OK] });
  const { pc } = clientAt(server);
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => pc.listIndexes()));
  expect(results.map(({ status }) => status)).toEqual(['rejected', ...Array(4).fill('fulfilled')]);
  expect(new Set(versionsSeen(server))).toEqual(new Set(['2025-10']));
});

test('a call that waits for the first one can be aborted', async () => {
  await using server = await startFaultServer({ script: [{ ...OK, delayMs: 200 }, OK] });
  const { pc } = clientAt(server);
  const first = pc.listIndexes();
  const controller = new AbortController();
  const waiting = pc.listIndexes({ signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow(PineconeAbortError);
  await first;
  expect(server.report()).toHaveLength(1);
});
