import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { callerOf, openEmulator } from '../support/open-emulator.js';
import { tempFolder } from '../temp-folder.js';

const SERVERLESS = { serverless: { cloud: 'aws', region: 'us-east-1' } };
const VECTORS = Array.from({ length: 200 }, (_, at) => ({ id: `v${at}`, values: [at, 1, 0] }));
const SEED = {
  indexes: [
    {
      create: { name: 'movies', dimension: 3, metric: 'cosine', spec: SERVERLESS },
      vectors: { '': VECTORS, classics: [{ id: 'a', values: [1, 2, 3] }] },
    },
    {
      createForModel: {
        name: 'docs',
        cloud: 'aws',
        region: 'us-east-1',
        embed: { model: 'llama-text-embed-v2', field_map: { text: 'chunk' } },
      },
      records: { help: [{ _id: 'r1', chunk: 'How to restore a backup', topic: 'backups' }] },
    },
  ],
};

type Own = ReturnType<typeof openEmulator>;

async function countsOf({ call }: Pick<Own, 'call'>): Promise<Record<string, number>> {
  const { body } = await call('GET', '/indexes');
  const counts = body.indexes.map(async ({ name, host }: { name: string; host: string }) => {
    const stats = await call('POST', `${host}/describe_index_stats`, { body: {} });
    return [name, stats.body.totalVectorCount];
  });
  return Object.fromEntries(await Promise.all(counts));
}

test('a seed makes indexes and fills them, past faults and the journal', async () => {
  await using own = openEmulator({ apiKey: 'only-this' });
  await own.admin('POST', '/faults', { body: { match: {}, status: 500 } });
  const answer = await own.admin('POST', '/seed', { body: SEED });
  expect([answer.status, answer.body]).toEqual([200, {}]);
  expect((await own.admin('GET', '/journal')).body.requests).toEqual([]);
  await own.admin('DELETE', '/faults');
  const { call } = own;
  const withKey = { call: ((m, p, o) => call(m, p, { key: 'only-this', ...o })) as Own['call'] };
  expect(await countsOf(withKey)).toEqual({ movies: 201, docs: 1 });
});

test('a seed that does not fit says where', async () => {
  await using own = openEmulator();
  const vectors = { '': [{ id: 'a', values: [1] }] };
  const create = { name: 'movies', dimension: 3, metric: 'cosine', spec: SERVERLESS };
  await expect(own.emulator.seed({ indexes: [{ create, vectors }] })).rejects.toThrow(
    /^The seed was refused at POST \/__index\/movies-[0-9a-f]{8}\/vectors\/upsert: /,
  );
});

test('a reset forgets data, faults, the journal and the moved clock', async () => {
  await using own = openEmulator({ now: () => 0 });
  await own.emulator.seed(SEED);
  await own.admin('POST', '/faults', { body: { match: {}, delayMs: 1 } });
  await own.admin('POST', '/clock', { body: { advanceMs: 1000 } });
  expect((await own.admin('POST', '/reset')).status).toBe(200);
  expect((await own.admin('GET', '/faults')).body.faults).toEqual([]);
  expect((await own.admin('GET', '/journal')).body.requests).toEqual([]);
  expect((await own.admin('GET', '/clock')).body.now).toBe('1970-01-01T00:00:00.000Z');
  expect(await countsOf(own)).toEqual({});
  await own.emulator.seed(SEED);
  expect(await countsOf(own)).toEqual({ movies: 201, docs: 1 });
});

test('a snapshot brings everything back, the same hosts included', async () => {
  await using own = openEmulator();
  await own.emulator.seed(SEED);
  const { body: before } = await own.call('GET', '/indexes');
  const taken = await own.admin('POST', '/snapshots', { body: { id: 'before' } });
  expect([taken.status, taken.body.id]).toEqual([201, 'before']);

  await own.emulator.reset();
  expect(await countsOf(own)).toEqual({});
  const restored = await own.admin('POST', '/snapshots/before/restore');
  expect(restored.status).toBe(200);
  expect(await countsOf(own)).toEqual({ movies: 201, docs: 1 });
  expect((await own.call('GET', '/indexes')).body).toEqual(before);

  const again = await own.admin('POST', '/snapshots', { body: { id: 'before' } });
  expect([again.status, again.body.error.code]).toEqual([409, 'ALREADY_EXISTS']);
  expect((await own.admin('GET', '/snapshots')).body.snapshots).toEqual([taken.body]);
  expect((await own.admin('DELETE', '/snapshots/before')).status).toBe(200);
  expect((await own.admin('GET', '/snapshots')).body.snapshots).toEqual([]);
});

test('in process, a snapshot is its own ticket', async () => {
  await using own = openEmulator();
  await own.emulator.seed(SEED);
  const snapshot = await own.emulator.snapshot();
  await own.emulator.reset();
  await own.emulator.restore(snapshot);
  expect(await countsOf(own)).toEqual({ movies: 201, docs: 1 });
  await expect(own.emulator.restore('none')).rejects.toThrow('There is no snapshot "none".');
  await expect(own.emulator.snapshot('../escape')).rejects.toThrow(
    'The snapshot id "../escape" is not allowed.',
  );
});

test('data and snapshots of a folder are there after a stop', async () => {
  const dataDir = tempFolder();
  {
    await using first = openEmulator({ dataDir });
    await first.emulator.seed(SEED);
    await first.emulator.snapshot('full');
    await first.call('DELETE', '/indexes/docs');
  }
  expect(existsSync(dataDir)).toBe(true);
  await using second = openEmulator({ dataDir });
  expect(await countsOf(second)).toEqual({ movies: 201 });
  await second.emulator.restore('full');
  expect(await countsOf(second)).toEqual({ movies: 201, docs: 1 });
});

test('an emulator that did not get its folder leaves it to the one that has it', async () => {
  const dataDir = tempFolder();
  await using own = openEmulator({ dataDir });
  expect(() => createEmulator({ dataDir })).toThrow(
    expect.objectContaining({ name: 'StoreError', code: 'DATA_IN_USE' }),
  );
  expect((await own.call('GET', '/indexes')).status).toBe(200);
});

test('with manual freshness, reads see writes when they are told to catch up', async () => {
  await using own = openEmulator({ freshness: 'manual' });
  await own.emulator.seed(SEED);
  expect(await countsOf(own)).toEqual({ movies: 0, docs: 0 });
  await own.admin('POST', '/catch-up', { body: { index: 'docs' } });
  expect(await countsOf(own)).toEqual({ movies: 0, docs: 1 });
  await own.admin('POST', '/catch-up');
  expect(await countsOf(own)).toEqual({ movies: 201, docs: 1 });
});

test('requests go on while a reset waits, and those after it see nothing of before', async () => {
  await using own = openEmulator();
  const call = callerOf(own.emulator);
  await own.emulator.seed(SEED);
  const early = Array.from({ length: 5 }, () => call('GET', '/indexes'));
  const reset = own.emulator.reset();
  const late = Array.from({ length: 5 }, () => call('GET', '/indexes'));
  await reset;
  const counts = async (answers: typeof early) =>
    (await Promise.all(answers)).map(({ body }) => body.indexes.length);
  expect(await counts(early)).toEqual([2, 2, 2, 2, 2]);
  expect(await counts(late)).toEqual([0, 0, 0, 0, 0]);
});

test('a closed emulator says so', async () => {
  const own = openEmulator();
  await own.emulator.close();
  const { status, body } = await own.admin('GET', '/health');
  expect([status, body]).toEqual([200, { status: 'ok' }]);
  const request = new Request(`${own.emulator.url}/indexes`, { headers: { 'api-key': 'k' } });
  expect((await own.emulator.fetch(request)).status).toBe(503);
  for (const refused of [own.emulator.reset(), own.emulator.snapshot(), own.emulator.seed(SEED)]) {
    await expect(refused).rejects.toThrow('The emulator is closed.');
  }
});
