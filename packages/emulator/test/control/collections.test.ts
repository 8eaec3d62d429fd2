import { expect, test } from 'vitest';
import { tempFolder } from '../temp-folder.js';
import { pod, serverless, startControlPlane } from './control-plane.js';

const vectors = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: String(n).padStart(5, '0'), values: [n, 0.5] }));

test('a collection holds the records that its pod index had', async () => {
  const { call, upsert } = startControlPlane();
  await call('POST /indexes', pod('pods'));
  await upsert('pods', vectors(3));
  const created = await call('POST /collections', { name: 'copy', source: 'pods' });
  const model = {
    name: 'copy',
    status: 'Ready',
    environment: 'us-east-1-aws',
    dimension: 2,
    vector_count: 3,
    size: 3 * (5 + 8),
  };
  expect(created).toEqual({ status: 201, body: model });
  await upsert('pods', vectors(5));
  await call('DELETE /indexes/pods');
  expect((await call('GET /collections/copy')).body).toEqual(model);
  expect((await call('GET /collections')).body).toEqual({ collections: [model] });
});

test.each(['pod', 'serverless'])(
  'an index of the kind %s is filled from a collection',
  async (kind) => {
    const { call, upsert, until, counts } = startControlPlane();
    await call('POST /indexes', pod('pods'));
    for (const namespace of ['n', 'm']) await upsert('pods', vectors(700), namespace);
    await call('POST /collections', { name: 'copy', source: 'pods' });
    await call('DELETE /indexes/pods');
    const place = { cloud: 'aws', region: 'us-east-1', source_collection: 'copy' };
    const body =
      kind === 'pod'
        ? pod('filled', { source_collection: 'copy' })
        : serverless('filled', { spec: { serverless: place } });
    const created = await call('POST /indexes', body);
    expect(created.body.status).toEqual({ ready: false, state: 'Initializing' });
    expect((await call('DELETE /collections/copy')).status).toBe(202);
    expect((await call('GET /collections/copy')).body.status).toBe('Terminating');
    const { body: ready } = await until(
      'GET /indexes/filled',
      (answer) => answer.body.status.ready,
    );
    expect(ready.spec[kind].source_collection).toBe('copy');
    expect(await counts('filled')).toEqual({ m: 700, n: 700 });
    expect((await call('GET /collections/copy')).status).toBe(404);
  },
);

test('filling goes on after a stop', async () => {
  const dataDir = tempFolder();
  const first = startControlPlane({ dataDir });
  await first.call('POST /indexes', pod('pods'));
  await first.upsert('pods', vectors(1000));
  await first.call('POST /collections', { name: 'copy', source: 'pods' });
  await first.call('POST /indexes', pod('filled', { source_collection: 'copy' }));
  await first.close();
  const second = startControlPlane({ dataDir });
  expect((await second.call('GET /indexes/filled')).body.status.ready).toBe(false);
  await second.until('GET /indexes/filled', (answer) => answer.body.status.ready);
  expect(await second.counts('filled')).toEqual({ n: 1000 });
});

test('what does not fit is refused', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('docs'));
  await call('POST /indexes', pod('pods'));
  expect((await call('POST /collections', { name: 'copy', source: 'docs' })).body.error).toEqual({
    code: 'INVALID_ARGUMENT',
    message:
      'Index docs is serverless and cannot be the source of a collection. Create a backup of it instead.',
  });
  expect((await call('POST /collections', { name: 'copy', source: 'none' })).status).toBe(404);
  expect((await call('POST /collections', { name: 'Copy', source: 'pods' })).status).toBe(400);
  expect((await call('POST /collections', { name: 'copy', source: 'pods' })).status).toBe(201);
  expect((await call('POST /collections', { name: 'copy', source: 'pods' })).body.error).toEqual({
    code: 'ALREADY_EXISTS',
    message: 'A collection named copy already exists. Choose another name.',
  });
  const none = await call('POST /indexes', pod('x', { source_collection: 'none' }));
  expect(none.status).toBe(404);
  const wide = { ...pod('x', { source_collection: 'copy' }), dimension: 3 };
  expect((await call('POST /indexes', wide)).body.error.message).toBe(
    'The dimension must be that of collection copy, 2; it is 3.',
  );
  const gone = { status: 404, error: { code: 'NOT_FOUND', message: 'Collection none not found.' } };
  expect((await call('GET /collections/none')).body).toEqual(gone);
  expect((await call('DELETE /collections/none')).body).toEqual(gone);
});
