import { expect, test } from 'vitest';
import { pod, serverless, startControlPlane } from './control-plane.js';

test('with a time, an index becomes ready and is gone after it', async () => {
  const { call, advance } = startControlPlane({ transitions: { afterMs: 5000 } });
  const created = await call('POST /indexes', serverless('docs'));
  expect(created.body.status).toEqual({ ready: false, state: 'Initializing' });
  advance(4999);
  expect((await call('GET /indexes/docs')).body.status.state).toBe('Initializing');
  advance(1);
  expect((await call('GET /indexes/docs')).body.status).toEqual({ ready: true, state: 'Ready' });
  expect((await call('DELETE /indexes/docs')).status).toBe(202);
  expect((await call('GET /indexes/docs')).body.status).toEqual({
    ready: false,
    state: 'Terminating',
  });
  expect((await call('DELETE /indexes/docs')).status).toBe(202);
  expect((await call('POST /indexes', serverless('docs'))).status).toBe(409);
  expect((await call('PATCH /indexes/docs', {})).status).toBe(400);
  advance(5000);
  expect((await call('GET /indexes/docs')).status).toBe(404);
  expect((await call('POST /indexes', serverless('docs'))).status).toBe(201);
});

test('with a count, descriptions move an index on, and lists do not', async () => {
  const { call } = startControlPlane({ transitions: { afterDescribes: 2 } });
  await call('POST /indexes', serverless('docs'));
  const states = [];
  for (let n = 0; n < 3; n += 1) {
    await call('GET /indexes');
    states.push((await call('GET /indexes/docs')).body.status.state);
  }
  await call('DELETE /indexes/docs');
  for (let n = 0; n < 2; n += 1) states.push((await call('GET /indexes/docs')).body.status.state);
  expect(states).toEqual(['Initializing', 'Initializing', 'Ready', 'Terminating', 'Terminating']);
  expect((await call('GET /indexes/docs')).status).toBe(404);
});

test('with a count, backups, collections and restore jobs move on by their descriptions', async () => {
  const { call, until } = startControlPlane({ transitions: { afterDescribes: 1 } });
  const ready = (index: string) =>
    until(`GET /indexes/${index}`, ({ body }) => body.status.ready === true);
  await call('POST /indexes', serverless('docs'));
  await call('POST /indexes', pod('pods'));
  await ready('docs');
  await ready('pods');
  const { body: backup } = await call('POST /indexes/docs/backups', {});
  expect(backup.status).toBe('Initializing');
  expect(backup).not.toHaveProperty('record_count');
  const early = await call(`POST /backups/${backup.backup_id}/create-index`, { name: 'early' });
  expect(early.status).toBe(400);
  await call(`GET /backups/${backup.backup_id}`);
  expect((await call(`GET /backups/${backup.backup_id}`)).body).toMatchObject({
    status: 'Ready',
    record_count: 0,
  });
  await call('POST /collections', { name: 'copy', source: 'pods' });
  expect((await call('DELETE /indexes/pods')).body.error).toEqual({
    code: 'FAILED_PRECONDITION',
    message:
      'Index pods cannot be deleted while collection copy is being made from it. Wait until the collection is ready.',
  });
  expect((await call('GET /collections/copy')).body).not.toHaveProperty('vector_count');
  expect((await call('GET /collections/copy')).body).toMatchObject({ status: 'Ready', size: 0 });
  const restore = await call(`POST /backups/${backup.backup_id}/create-index`, {
    name: 'restored',
  });
  const job = `GET /restore-jobs/${restore.body.restore_job_id}`;
  expect((await call(job)).body.percent_complete).toBeLessThan(100);
  await until(job, ({ body }) => body.status === 'Completed' && body.percent_complete === 100);
});
