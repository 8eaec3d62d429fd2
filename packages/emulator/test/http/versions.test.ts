import { expect, test } from 'vitest';
import { openEmulator } from '../support/open-emulator.js';

const HEADER = 'x-pinecone-api-version';

test('answers in the version that is asked for, and in the oldest one by default', async () => {
  await using own = openEmulator();
  for (const [version, used] of [
    ['2025-10', '2025-10'],
    ['2025-04', '2025-04'],
    [null, '2025-04'],
  ] as const) {
    const { status, headers } = await own.call('GET', '/models', { version });
    expect([status, headers.get(HEADER)]).toEqual([200, used]);
  }
});

test('refuses an unknown version and lists the supported ones', async () => {
  await using own = openEmulator();
  const { status, body } = await own.call('GET', '/indexes', { version: '2031-01' });
  expect(status).toBe(400);
  expect(body.error.code).toBe('UNSUPPORTED_API_VERSION');
  expect(body.error.message).toBe(
    'Unsupported API version "2031-01" in the header X-Pinecone-Api-Version. Supported: 2025-04, 2025-10.',
  );
});

test('an operation that the version lacks is not found, with a hint to who has it', async () => {
  await using own = openEmulator();
  const host = await own.createIndex('movies');
  const path = `${host}/vectors/fetch_by_metadata`;
  const { status, body } = await own.call('POST', path, { version: '2025-04', body: {} });
  expect(status).toBe(404);
  expect(body).toEqual({
    code: 5,
    message: 'API version 2025-04 has no POST /vectors/fetch_by_metadata. It is in 2025-10.',
    details: [],
  });
});

test('that is so as well where the version has other methods of the path', async () => {
  await using own = openEmulator();
  const host = await own.createIndex('movies');
  const body = { name: 'ns' };
  const { status, body: refusal } = await own.call('POST', `${host}/namespaces`, {
    ...{ version: '2025-04', body },
  });
  expect([status, refusal.message]).toEqual([
    404,
    'API version 2025-04 has no POST /namespaces. It is in 2025-10.',
  ]);
  expect((await own.call('POST', `${host}/namespaces`, { body })).status).toBe(200);
});

test('a field that the version lacks is refused when strict, and ignored when loose', async () => {
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1', schema: { fields: {} } } };
  const body = { name: 'movies', dimension: 3, metric: 'cosine', spec };
  await using strict = openEmulator();
  const refused = await strict.call('POST', '/indexes', { version: '2025-04', body });
  expect(refused.status).toBe(400);
  expect(refused.body.error).toEqual({
    code: 'INVALID_ARGUMENT',
    message: 'Unknown field `spec.serverless.schema`. (POST /indexes, API version 2025-04)',
  });

  await using loose = openEmulator({ strict: false });
  const created = await loose.call('POST', '/indexes', { version: '2025-04', body });
  expect(created.status).toBe(201);
  const { body: described } = await loose.call('GET', '/indexes/movies');
  expect(described.spec.serverless).not.toHaveProperty('schema');
});

test('one state, told to each version in its own words', async () => {
  await using own = openEmulator();
  await own.createIndex('movies');
  const [older, newer] = await Promise.all(
    ['2025-04', '2025-10'].map((version) => own.call('GET', '/indexes/movies', { version })),
  );
  expect(newer?.body.spec.serverless.read_capacity).toMatchObject({ mode: 'OnDemand' });
  expect(older?.body.spec.serverless).toEqual({ cloud: 'aws', region: 'us-east-1' });
  expect(older?.body.host).toBe(newer?.body.host);
});
