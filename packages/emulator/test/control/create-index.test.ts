import { expect, test } from 'vitest';
import { pod, serverless, startControlPlane } from './control-plane.js';

test('a dense index is there at once, with the defaults of the service', async () => {
  const { call } = startControlPlane();
  const created = await call('POST /indexes', serverless('docs', { tags: { a: 'b' } }));
  expect(created).toEqual({
    status: 201,
    body: {
      name: 'docs',
      host: expect.stringMatching(/^http:\/\/127\.0\.0\.1:0\/__index\/docs-[0-9a-f]{8}$/),
      status: { ready: true, state: 'Ready' },
      vector_type: 'dense',
      dimension: 2,
      metric: 'cosine',
      spec: {
        serverless: {
          cloud: 'aws',
          region: 'us-east-1',
          read_capacity: { mode: 'OnDemand', status: { state: 'Ready' } },
        },
      },
      deletion_protection: 'disabled',
      tags: { a: 'b' },
    },
  });
  expect(await call('GET /indexes/docs')).toEqual({ status: 200, body: created.body });
  expect((await call('GET /indexes')).body).toEqual({ indexes: [created.body] });
});

test('a 2025-04 caller sees the same index without what that version lacks', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs'));
  const { body } = await call('GET /indexes/docs', undefined, '2025-04');
  expect(body.spec).toEqual({ serverless: { cloud: 'aws', region: 'us-east-1' } });
});

test('a sparse index has no dimension and the dotproduct metric', async () => {
  const { call } = startControlPlane();
  const body = { ...serverless('sparse'), vector_type: 'sparse', dimension: undefined };
  const created = await call('POST /indexes', body);
  expect(created.body).toMatchObject({ vector_type: 'sparse', metric: 'dotproduct' });
  expect(created.body).not.toHaveProperty('dimension');
});

test('a pod index has its numbers of pods filled in', async () => {
  const { call } = startControlPlane();
  const created = await call('POST /indexes', pod('pods', { replicas: 2, shards: 3 }));
  expect(created.body.spec).toEqual({
    pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1', pods: 6, replicas: 2, shards: 3 },
  });
});

test('a BYOC index has its environment, read capacity and schema', async () => {
  const { call } = startControlPlane();
  const byoc = {
    environment: 'aws-us-east-1-b921',
    schema: { fields: { a: { filterable: true } } },
  };
  const created = await call('POST /indexes', serverless('byoc', { spec: { byoc } }));
  expect(created.body.spec).toEqual({
    byoc: { ...byoc, read_capacity: { mode: 'OnDemand', status: { state: 'Ready' } } },
  });
});

test('dedicated read capacity shows what was asked for and what is in force', async () => {
  const { call } = startControlPlane();
  const read_capacity = {
    mode: 'Dedicated',
    dedicated: { node_type: 'b1', scaling: 'Manual', manual: { shards: 1, replicas: 2 } },
  };
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1', read_capacity } };
  const created = await call('POST /indexes', serverless('dedicated', { spec }));
  expect(created.body.spec.serverless.read_capacity).toEqual({
    ...read_capacity,
    status: { state: 'Ready', current_replicas: 2, current_shards: 1 },
  });
});

test.each([
  ['a', true],
  ['a-b-9', true],
  ['9a', true],
  ['a'.repeat(45), true],
  ['A', false],
  ['-a', false],
  ['a-', false],
  ['a_b', false],
  ['a.b', false],
  ['é', false],
  ['', false],
  ['a'.repeat(46), false],
])('the name %j is allowed: %s', async (name, allowed) => {
  const { call } = startControlPlane();
  const { status, body } = await call('POST /indexes', serverless(name));
  expect(status).toBe(allowed ? 201 : 400);
  if (!allowed) expect(body).toMatchObject({ status: 400, error: { code: 'INVALID_ARGUMENT' } });
});

test.each([
  ['no dimension', { dimension: undefined }, 'A dense index needs a dimension.'],
  [
    'a sparse one with a dimension',
    { vector_type: 'sparse' },
    'A sparse index must not have a dimension.',
  ],
  [
    'a sparse one with another metric',
    { vector_type: 'sparse', dimension: undefined, metric: 'cosine' },
    'A sparse index must use the dotproduct metric.',
  ],
  [
    'an unknown vector type',
    { vector_type: 'binary' },
    'Vector type binary is unknown. Use dense or sparse.',
  ],
  [
    'a sparse one on pods',
    { ...pod('x'), vector_type: 'sparse', dimension: undefined },
    'A sparse index cannot be pod-based. Use a serverless index.',
  ],
  [
    'pods that do not add up',
    pod('x', { pods: 3, replicas: 2 }),
    'pods must equal replicas times shards: 3 is not 2 times 1.',
  ],
  ['an unknown pod type', pod('x', { pod_type: 'p9.x1' }), /^Pod type p9\.x1 is unknown/],
  ['a tag key with a space', { tags: { 'a b': 'c' } }, /^Tag key "a b" is not allowed/],
  ['a tag key that is too long', { tags: { ['k'.repeat(81)]: 'c' } }, /^Tag key/],
  ['a tag value with a slash', { tags: { a: 'b/c' } }, /^The value of tag a is not allowed/],
  ['a tag value that is too long', { tags: { a: 'v'.repeat(121) } }, /^The value of tag a/],
  [
    'more than 20 tags',
    { tags: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`t${n}`, 'v'])) },
    'An index has at most 20 tags; this would make 21.',
  ],
])('refused: %s', async (_, changes, message) => {
  const { call } = startControlPlane();
  const { status, body } = await call('POST /indexes', serverless('x', changes));
  expect({ status, body }).toMatchObject({
    status: 400,
    body: {
      status: 400,
      error: { code: 'INVALID_ARGUMENT', message: expect.stringMatching(message) },
    },
  });
  expect((await call('GET /indexes')).body).toEqual({ indexes: [] });
});

test.each([
  ['a node type', { node_type: 'x9' }],
  ['a scaling', { scaling: 'Auto' }],
  ['numbers', { manual: {} }],
])('refused: dedicated read capacity without usable %s', async (_, changes) => {
  const { call } = startControlPlane();
  const dedicated = {
    node_type: 'b1',
    scaling: 'Manual',
    manual: { shards: 1, replicas: 1 },
    ...changes,
  };
  const serverlessSpec = {
    cloud: 'aws',
    region: 'us-east-1',
    read_capacity: { mode: 'Dedicated', dedicated },
  };
  const { status } = await call(
    'POST /indexes',
    serverless('x', { spec: { serverless: serverlessSpec } }),
  );
  expect(status).toBe(400);
});

test('a metadata schema may only say that fields are filterable', async () => {
  const { call } = startControlPlane();
  const schema = { fields: { a: { filterable: false } } };
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1', schema } };
  const { body } = await call('POST /indexes', serverless('x', { spec }));
  expect(body.error.message).toMatch(/^Metadata field a must be filterable: true/);
});

test('a region that the cloud does not have is refused, but not by a loose emulator', async () => {
  const spec = { serverless: { cloud: 'aws', region: 'us-east-9' } };
  const strict = await startControlPlane().call('POST /indexes', serverless('x', { spec }));
  expect(strict).toMatchObject({
    status: 404,
    body: {
      error: {
        code: 'NOT_FOUND',
        message: expect.stringMatching(/^No region us-east-9 on cloud aws/),
      },
    },
  });
  const loose = startControlPlane({ strict: false });
  expect((await loose.call('POST /indexes', serverless('x', { spec }))).status).toBe(201);
});

test('a name that is taken is refused', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs'));
  expect(await call('POST /indexes', serverless('docs'))).toEqual({
    status: 409,
    body: {
      status: 409,
      error: {
        code: 'ALREADY_EXISTS',
        message: 'An index named docs already exists. Choose another name.',
      },
    },
  });
});

test('an index that is not there is not found', async () => {
  const { call } = startControlPlane();
  const body = { status: 404, error: { code: 'NOT_FOUND', message: 'Index docs not found.' } };
  expect(await call('GET /indexes/docs')).toEqual({ status: 404, body });
  expect(await call('PATCH /indexes/docs', {})).toEqual({ status: 404, body });
  expect(await call('DELETE /indexes/docs')).toEqual({ status: 404, body });
  expect(await call('GET /indexes/docs/backups')).toEqual({ status: 404, body });
});
