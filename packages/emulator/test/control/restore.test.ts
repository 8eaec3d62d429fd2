import { expect, test } from 'vitest';
import { tempFolder } from '../temp-folder.js';
import { type ControlPlane, serverless, startControlPlane } from './control-plane.js';

const vectors = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: String(n).padStart(5, '0'),
    values: [n, 0.5],
    metadata: { n },
  }));

async function backUp({ call }: ControlPlane, index: string): Promise<string> {
  return (await call(`POST /indexes/${index}/backups`, {})).body.backup_id;
}

function completed({ until }: ControlPlane, jobId: string) {
  return until(`GET /restore-jobs/${jobId}`, ({ body }) => body.status === 'Completed');
}

test('a restored index is the source but for name, tags and protection, with its records', async () => {
  const plane = startControlPlane();
  const { call, upsert, ids } = plane;
  const schema = { fields: { n: { filterable: true } } };
  await call('POST /indexes/create-for-model', {
    name: 'docs',
    cloud: 'gcp',
    region: 'us-central1',
    embed: { model: 'llama-text-embed-v2', field_map: { text: 'body' }, dimension: 384 },
    schema,
    tags: { from: 'source' },
    deletion_protection: 'enabled',
  });
  const { body: source } = await call('GET /indexes/docs');
  const host = source.host;
  await call(`POST ${host}/namespaces`, { name: 'empty', schema });
  const wide = {
    id: 'x',
    values: Array.from({ length: 384 }, (_, n) => n / 7),
    metadata: { n: 1 },
  };
  await upsert('docs', [wide]);
  const backup = await backUp(plane, 'docs');
  await upsert('docs', [{ ...wide, id: 'later' }]);
  const started = await call(`POST /backups/${backup}/create-index`, {
    name: 'restored',
    tags: { to: 'target' },
  });
  expect(started).toEqual({
    status: 202,
    body: { restore_job_id: expect.any(String), index_id: expect.any(String) },
  });
  const { body: job } = await completed(plane, started.body.restore_job_id);
  expect(job).toEqual({
    restore_job_id: started.body.restore_job_id,
    backup_id: backup,
    target_index_name: 'restored',
    target_index_id: started.body.index_id,
    status: 'Completed',
    created_at: '2025-10-01T00:00:00.000Z',
    completed_at: '2025-10-01T00:00:00.000Z',
    percent_complete: 100,
  });
  const { body: restored } = await call('GET /indexes/restored');
  expect(restored).toEqual({
    ...source,
    name: 'restored',
    host: expect.stringContaining(`restored-${started.body.index_id.slice(0, 8)}`),
    tags: { to: 'target' },
    deletion_protection: 'disabled',
  });
  expect(await ids('restored')).toEqual(['x']);
  const fetched = await call(`GET ${restored.host}/vectors/fetch?ids=x&namespace=n`);
  const original = await call(`GET ${host}/vectors/fetch?ids=x&namespace=n`);
  expect(fetched.body.vectors).toEqual(original.body.vectors);
  const empty = await call(`GET ${restored.host}/namespaces/empty`);
  expect(empty.body).toMatchObject({ name: 'empty', schema });
});

test('tags that are not given are those of the backup', async () => {
  const plane = startControlPlane();
  await plane.call('POST /indexes', serverless('docs', { tags: { a: 'b' } }));
  const backup = await backUp(plane, 'docs');
  const { body } = await plane.call(`POST /backups/${backup}/create-index`, { name: 'restored' });
  await completed(plane, body.restore_job_id);
  expect((await plane.call('GET /indexes/restored')).body.tags).toEqual({ a: 'b' });
});

test('progress rises while requests are answered, the source may go, and the index is not ready before', {
  timeout: 60_000,
}, async () => {
  const plane = startControlPlane();
  const { call, upsert, ids } = plane;
  await call('POST /indexes', serverless('docs'));
  for (let n = 0; n < 8; n += 1) await upsert('docs', vectors(1000), `n${n}`);
  const backup = await backUp(plane, 'docs');
  const { body } = await call(`POST /backups/${backup}/create-index`, { name: 'restored' });
  expect((await call('DELETE /indexes/docs')).status).toBe(202);
  expect((await call('GET /indexes/restored')).body.status).toEqual({
    ready: false,
    state: 'Initializing',
  });
  expect((await call(`DELETE /backups/${backup}`)).body.error).toEqual({
    code: 'FAILED_PRECONDITION',
    message:
      `Backup ${backup} cannot be deleted while restore job ${body.restore_job_id} is running. ` +
      'Wait until the job has ended.',
  });
  const percents: number[] = [];
  await plane.until(`GET /restore-jobs/${body.restore_job_id}`, (answer) => {
    percents.push(answer.body.percent_complete);
    return answer.body.status === 'Completed';
  });
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  expect(percents.some((percent) => percent > 0 && percent < 100)).toBe(true);
  expect(percents.at(-1)).toBe(100);
  for (let n = 0; n < 8; n += 1) expect(await ids('restored', `n${n}`)).toHaveLength(1000);
  expect((await call(`DELETE /backups/${backup}`)).status).toBe(202);
  expect(await ids('restored', 'n0')).toHaveLength(1000);
});

test('a restore that a stop interrupted goes on, and copies every record once', {
  timeout: 60_000,
}, async () => {
  const dataDir = tempFolder();
  const first = startControlPlane({ dataDir });
  await first.call('POST /indexes', serverless('docs'));
  for (let n = 0; n < 3; n += 1) await first.upsert('docs', vectors(1000), `n${n}`);
  const backup = await backUp(first, 'docs');
  const { body } = await first.call(`POST /backups/${backup}/create-index`, { name: 'restored' });
  const job = `GET /restore-jobs/${body.restore_job_id}`;
  const stopped = await first.until(job, (answer) => answer.body.percent_complete > 0);
  expect(stopped.body.status).toBe('InProgress');
  await first.close();
  const second = startControlPlane({ dataDir });
  const resumed = await second.call(job);
  expect(resumed.body.percent_complete).toBeGreaterThanOrEqual(stopped.body.percent_complete);
  await completed(second, body.restore_job_id);
  for (let n = 0; n < 3; n += 1) {
    expect(await second.ids('restored', `n${n}`)).toEqual(vectors(1000).map(({ id }) => id));
  }
});

test('a job whose index is deleted fails, and no longer needs its backup', async () => {
  const plane = startControlPlane();
  const { call, upsert, until } = plane;
  await call('POST /indexes', serverless('docs'));
  await upsert('docs', vectors(1000));
  const backup = await backUp(plane, 'docs');
  const { body } = await call(`POST /backups/${backup}/create-index`, { name: 'restored' });
  await call('DELETE /indexes/restored');
  const failed = await until(
    `GET /restore-jobs/${body.restore_job_id}`,
    (answer) => answer.body.status === 'Failed',
  );
  expect(failed.body.percent_complete).toBeLessThan(100);
  expect((await call(`DELETE /backups/${backup}`)).status).toBe(202);
});

test('a restored index can be backed up and restored again', async () => {
  const plane = startControlPlane();
  await plane.call('POST /indexes', serverless('a'));
  await plane.upsert('a', vectors(10));
  for (const [from, to] of [
    ['a', 'b'],
    ['b', 'c'],
  ] as const) {
    const backup = await backUp(plane, from);
    const { body } = await plane.call(`POST /backups/${backup}/create-index`, { name: to });
    await completed(plane, body.restore_job_id);
    await plane.call(`DELETE /indexes/${from}`);
  }
  expect(await plane.ids('c')).toHaveLength(10);
});

test('a name that is malformed or taken is refused', async () => {
  const plane = startControlPlane();
  await plane.call('POST /indexes', serverless('docs'));
  const backup = await backUp(plane, 'docs');
  const create = `POST /backups/${backup}/create-index`;
  expect((await plane.call(create, { name: 'Docs_2' })).status).toBe(400);
  expect((await plane.call(create, { name: 'docs' })).status).toBe(409);
  expect((await plane.call(create, { name: 'x', tags: { 'a b': '' } })).status).toBe(400);
  expect((await plane.call('GET /restore-jobs')).body).toEqual({ data: [] });
});

test('restore jobs are listed, and one that is not there is not found', async () => {
  const plane = startControlPlane();
  const { call } = plane;
  await call('POST /indexes', serverless('docs'));
  const backup = await backUp(plane, 'docs');
  const jobs: string[] = [];
  for (const name of ['a', 'b', 'c']) {
    const { body } = await call(`POST /backups/${backup}/create-index`, { name });
    await completed(plane, body.restore_job_id);
    jobs.push(body.restore_job_id);
  }
  const { body: page } = await call('GET /restore-jobs?limit=2');
  const { body: rest } = await call(`GET /restore-jobs?paginationToken=${page.pagination.next}`);
  const idsOf = (data: { restore_job_id: string }[]) => data.map((job) => job.restore_job_id);
  expect([...idsOf(page.data), ...idsOf(rest.data)]).toEqual(jobs.toSorted());
  expect((await call('GET /restore-jobs/none')).body.error).toEqual({
    code: 'NOT_FOUND',
    message: 'Restore job none not found.',
  });
});

test('with a time, a job takes that time, and its share rises with it', async () => {
  const plane = startControlPlane({ transitions: { afterMs: 1000 } });
  const { call, advance, until } = plane;
  await call('POST /indexes', serverless('docs'));
  advance(1000);
  const backup = await backUp(plane, 'docs');
  advance(1000);
  const { body } = await call(`POST /backups/${backup}/create-index`, { name: 'restored' });
  const job = `GET /restore-jobs/${body.restore_job_id}`;
  await until('GET /indexes', () => true);
  const shares = [];
  for (let n = 0; n < 4; n += 1) {
    shares.push((await call(job)).body.percent_complete);
    advance(300);
  }
  expect(shares).toEqual([0, 30, 60, 90]);
  await until(job, (answer) => answer.body.status === 'Completed');
});
