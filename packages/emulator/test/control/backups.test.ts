import { expect, test } from 'vitest';
import { pod, serverless, startControlPlane } from './control-plane.js';

const vector = (id: string, first = 1) => ({ id, values: [first, 0.5], metadata: { first } });

test('a backup is a copy of the moment that it was made', async () => {
  const { call, upsert } = startControlPlane();
  const schema = { fields: { year: { filterable: true } } };
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1', schema } };
  await call('POST /indexes', serverless('docs', { spec, tags: { a: 'b' } }));
  const { body: index } = await call('GET /indexes/docs');
  await upsert('docs', [vector('x'), vector('y')], 'n');
  await upsert('docs', [vector('z')], 'm');
  const { status, body } = await call('POST /indexes/docs/backups', {
    name: 'nightly',
    description: 'before the move',
  });
  expect(status).toBe(201);
  expect(body).toEqual({
    backup_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    source_index_name: 'docs',
    source_index_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    name: 'nightly',
    description: 'before the move',
    status: 'Ready',
    cloud: 'aws',
    region: 'us-east-1',
    dimension: 2,
    metric: 'cosine',
    schema,
    record_count: 3,
    namespace_count: 2,
    size_bytes: 3 * (1 + 8 + '{"first":1}'.length),
    tags: { a: 'b' },
    created_at: '2025-10-01T00:00:00.000Z',
  });
  expect(index.host).toContain(body.source_index_id.slice(0, 8));
  await upsert('docs', [vector('later')], 'n');
  await call('PATCH /indexes/docs', { tags: { a: 'changed' } });
  expect((await call(`GET /backups/${body.backup_id}`)).body).toEqual(body);
});

test('a backup needs no body and no labels', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs'));
  const { status, body } = await call('POST /indexes/docs/backups', {});
  expect(status).toBe(201);
  expect(body).not.toHaveProperty('name');
});

test('a 2025-04 caller sees the backup without what that version lacks', async () => {
  const { call } = startControlPlane();
  const schema = { fields: { year: { filterable: true } } };
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1', schema } };
  await call('POST /indexes', serverless('docs', { spec }));
  const { body } = await call('POST /indexes/docs/backups', { description: 'why' });
  const old = await call(`GET /backups/${body.backup_id}`, undefined, '2025-04');
  expect(old.body).not.toHaveProperty('schema');
  expect(old.body.backup_id).toBe(body.backup_id);
});

test('only a serverless index that is ready can be backed up', async () => {
  const { call } = startControlPlane({ transitions: { afterDescribes: 100 } });
  await call('POST /indexes', pod('pods'));
  expect((await call('POST /indexes/pods/backups', {})).body.error).toEqual({
    code: 'INVALID_ARGUMENT',
    message:
      'Index pods is pod-based and cannot be backed up. Create a collection from it instead.',
  });
  const byoc = { environment: 'aws-us-east-1-b921' };
  await call('POST /indexes', serverless('byoc', { spec: { byoc } }));
  expect((await call('POST /indexes/byoc/backups', {})).status).toBe(400);
  await call('POST /indexes', serverless('docs'));
  expect((await call('POST /indexes/docs/backups', {})).body.error.message).toMatch(/is not ready/);
  expect((await call('POST /indexes/none/backups', {})).status).toBe(404);
});

test('backups are listed by index, and for the project also when their index is gone', async () => {
  const { call } = startControlPlane();
  const ids: Record<string, string[]> = { a: [], b: [] };
  for (const name of ['a', 'b']) {
    await call('POST /indexes', serverless(name));
    for (let n = 0; n < 3; n += 1) {
      ids[name]?.push((await call(`POST /indexes/${name}/backups`, {})).body.backup_id);
    }
  }
  const idsOf = (body: { data: { backup_id: string }[] }) =>
    body.data.map((each) => each.backup_id);
  expect(idsOf((await call('GET /indexes/a/backups')).body)).toEqual(ids['a']?.toSorted());
  await call('DELETE /indexes/a');
  expect(idsOf((await call('GET /backups')).body)).toEqual(
    [...(ids['a'] ?? []), ...(ids['b'] ?? [])].toSorted(),
  );
  await call('POST /indexes', serverless('a'));
  expect((await call('GET /indexes/a/backups')).body).toEqual({ data: [] });
});

test('a deleted backup is gone', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs'));
  const { body } = await call('POST /indexes/docs/backups', {});
  expect((await call(`DELETE /backups/${body.backup_id}`)).status).toBe(202);
  const error = { code: 'NOT_FOUND', message: `Backup ${body.backup_id} not found.` };
  expect((await call(`GET /backups/${body.backup_id}`)).body).toEqual({ status: 404, error });
  expect((await call(`DELETE /backups/${body.backup_id}`)).status).toBe(404);
  const create = `POST /backups/${body.backup_id}/create-index`;
  expect((await call(create, { name: 'x' })).body).toEqual({ status: 404, error });
});
