import { expect, test } from 'vitest';
import { pod, serverless, startControlPlane } from './control-plane.js';

test('tags are merged, and an empty value removes its key', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs', { tags: { keep: '1', change: '1', drop: '1' } }));
  const { status, body } = await call('PATCH /indexes/docs', {
    tags: { change: '2', drop: '', add: '3', absent: '' },
  });
  expect(status).toBe(202);
  expect(body.tags).toEqual({ keep: '1', change: '2', add: '3' });
  expect((await call('GET /indexes/docs')).body.tags).toEqual(body.tags);
});

test('an index that loses its last tag has none', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs', { tags: { a: '1' } }));
  const { body } = await call('PATCH /indexes/docs', { tags: { a: '' } });
  expect(body).not.toHaveProperty('tags');
});

test('a change that is refused changes nothing', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs'));
  const before = await call('GET /indexes/docs');
  const refused = await call('PATCH /indexes/docs', {
    deletion_protection: 'enabled',
    tags: { 'a b': 'c' },
  });
  expect(refused.status).toBe(400);
  expect(await call('GET /indexes/docs')).toEqual(before);
});

test('a protected index is deleted only after its protection is off', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs', { deletion_protection: 'enabled' }));
  expect(await call('DELETE /indexes/docs')).toEqual({
    status: 403,
    body: {
      status: 403,
      error: {
        code: 'FORBIDDEN',
        message:
          'Deletion protection is enabled for this index. Disable deletion protection before retrying.',
      },
    },
  });
  await call('PATCH /indexes/docs', { deletion_protection: 'disabled' });
  expect((await call('DELETE /indexes/docs')).status).toBe(202);
  expect((await call('GET /indexes/docs')).status).toBe(404);
});

test('replicas and size of pods change, their kind does not', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', pod('pods', { shards: 2, pods: 2 }));
  const { body } = await call('PATCH /indexes/pods', {
    spec: { pod: { replicas: 3, pod_type: 'p1.x4' } },
  });
  expect(body.spec.pod).toMatchObject({ replicas: 3, shards: 2, pods: 6, pod_type: 'p1.x4' });
  const other = await call('PATCH /indexes/pods', { spec: { pod: { pod_type: 's1.x1' } } });
  expect(other).toMatchObject({
    status: 400,
    body: {
      error: {
        message:
          'The pod type of pods cannot change from p1 to s1. Create a new index from a collection instead.',
      },
    },
  });
});

test('settings of another kind of index are refused', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs'));
  const { status, body } = await call('PATCH /indexes/docs', { spec: { pod: { replicas: 2 } } });
  expect(status).toBe(400);
  expect(body.error.message).toBe('Index docs is of the kind serverless and has no pod settings.');
});

test('a change of size shows while it is under way, and the index stays ready', async () => {
  const { call, advance } = startControlPlane({ transitions: { afterMs: 1000 } });
  await call('POST /indexes', pod('pods'));
  advance(1000);
  const states = [];
  for (const change of [
    { replicas: 3 },
    { replicas: 2 },
    { pod_type: 'p1.x2' },
    { pod_type: 'p1.x1' },
  ]) {
    const { body } = await call('PATCH /indexes/pods', { spec: { pod: change } });
    states.push(body.status);
    advance(1000);
    expect((await call('GET /indexes/pods')).body.status).toEqual({ ready: true, state: 'Ready' });
  }
  expect(states).toEqual([
    { ready: true, state: 'ScalingUp' },
    { ready: true, state: 'ScalingDown' },
    { ready: true, state: 'ScalingUpPodSize' },
    { ready: true, state: 'ScalingDownPodSize' },
  ]);
});

test('read capacity scales and migrates', async () => {
  const { call, advance } = startControlPlane({ transitions: { afterMs: 1000 } });
  await call('POST /indexes', serverless('docs'));
  advance(1000);
  const dedicated = (node_type: string, replicas: number) => ({
    spec: {
      serverless: {
        read_capacity: {
          mode: 'Dedicated',
          dedicated: { node_type, scaling: 'Manual', manual: { shards: 1, replicas } },
        },
      },
    },
  });
  const seen = [];
  for (const change of [dedicated('b1', 1), dedicated('b1', 2), dedicated('t1', 2)]) {
    seen.push(
      (await call('PATCH /indexes/docs', change)).body.spec.serverless.read_capacity.status,
    );
    advance(1000);
  }
  expect(seen).toEqual([{ state: 'Migrating' }, { state: 'Scaling' }, { state: 'Migrating' }]);
  const { body } = await call('GET /indexes/docs');
  expect(body.spec.serverless.read_capacity.status).toEqual({
    state: 'Ready',
    current_replicas: 2,
    current_shards: 1,
  });
});
