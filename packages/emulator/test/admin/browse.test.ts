import { expect, test } from 'vitest';
import { openEmulator } from '../support/open-emulator.js';

async function openFilled() {
  const own = openEmulator();
  const host = await own.createIndex('movies');
  const vectors = ['a', 'b/1', 'b/2', '𐀀', '\uffee'].map((id, at) => ({
    id,
    values: [1, at, 0.1],
    ...(at === 1 && { metadata: { title: 'Alien', year: 1979 } }),
  }));
  await own.call('POST', `${host}/vectors/upsert`, { body: { vectors, namespace: 'classics' } });
  const [first] = vectors;
  await own.call('POST', `${host}/vectors/upsert`, { body: { vectors: [first] } });
  return Object.assign(own, { host });
}

test('tells the state of everything without moving it on', async () => {
  await using own = openEmulator({ transitions: { afterDescribes: 1 } });
  await own.createIndex('movies');
  const look = async () => (await own.admin('GET', '/state')).body;
  for (let looks = 0; looks < 3; looks += 1) {
    expect((await look()).indexes).toMatchObject([
      { name: 'movies', state: 'Initializing', ready: false, dimension: 3, records: 0, lsn: 0 },
    ]);
  }
  await own.call('GET', '/indexes/movies');
  expect((await look()).indexes).toMatchObject([{ state: 'Ready', ready: true }]);
});

test('describes indexes, backups and restore jobs with their counts', async () => {
  await using own = await openFilled();
  const backup = await own.call('POST', '/indexes/movies/backups', { body: { name: 'nightly' } });
  const path = `/backups/${backup.body.backup_id}/create-index`;
  const restore = await own.call('POST', path, { body: { name: 'again' } });
  await expect
    .poll(async () => (await own.admin('GET', '/state')).body.restoreJobs[0].state)
    .toBe('Completed');
  const { body } = await own.admin('GET', '/state');
  const counts = { records: 6, namespaces: 2, bytes: expect.any(Number) };
  expect(body).toMatchObject({
    indexes: [
      { name: 'movies', host: own.host, lsn: 2, ...counts },
      { name: 'again', state: 'Ready', ...counts },
    ],
    backups: [{ name: 'nightly', sourceIndex: 'movies', state: 'Ready', ...counts }],
    restoreJobs: [
      {
        restoreJobId: restore.body.restore_job_id,
        targetIndex: 'again',
        percentComplete: 100,
        copied: 6,
        total: 6,
      },
    ],
    collections: [],
    imports: [],
  });
});

test('pages through namespaces and records in bitwise order', async () => {
  await using own = await openFilled();
  const namespaces = await own.admin('GET', '/indexes/movies/namespaces?limit=1');
  expect(namespaces.body).toMatchObject({
    namespaces: [{ name: '__default__', records: 1 }],
    total: 2,
  });
  const ids: string[] = [];
  let token = '';
  do {
    const query = new URLSearchParams({
      namespace: 'classics',
      limit: '2',
      paginationToken: token,
    });
    const { body } = await own.admin('GET', `/indexes/movies/records?${query}`);
    ids.push(...body.records.map(({ id }: { id: string }) => id));
    token = body.pagination?.next ?? '';
  } while (token !== '');
  expect(ids).toEqual(['a', 'b/1', 'b/2', '\uffee', '𐀀']);
  const some = await own.admin('GET', '/indexes/movies/records?namespace=classics&prefix=b%2F');
  expect(some.body).toEqual({
    records: [{ id: 'b/1', metadata: { title: 'Alien', year: 1979 } }, { id: 'b/2' }],
    total: 5,
  });
  const record = await own.admin('GET', '/indexes/movies/record?namespace=classics&id=b%2F1');
  expect(record.body).toEqual({
    id: 'b/1',
    values: [1, 1, 0.1],
    metadata: { title: 'Alien', year: 1979 },
  });
});

test.each([
  ['/indexes/none/namespaces', 404],
  ['/indexes/movies/records?namespace=none', 404],
  ['/indexes/movies/record?namespace=classics&id=none', 404],
  ['/indexes/movies/records?limit=0', 400],
  ['/indexes/movies/records?limit=1001', 400],
  ['/indexes/movies/records?limit=many', 400],
  ['/indexes/movies/namespaces?paginationToken=wrong', 400],
])('GET %s -> %d, with a reason', async (path, status) => {
  await using own = await openFilled();
  const answer = await own.admin('GET', path);
  expect(answer.status).toBe(status);
  expect(answer.body.error.message).toMatch(/\.$/);
});

test('the records of an index that is not ready are refused', async () => {
  await using own = openEmulator({ transitions: { afterDescribes: 1 } });
  await own.createIndex('movies');
  expect((await own.admin('GET', '/indexes/movies/namespaces')).status).toBe(503);
});
