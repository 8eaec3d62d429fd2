import { expect, test } from 'vitest';
import { startEmulator } from '../../src/index.js';
import { openEmulator } from '../support/open-emulator.js';

/** Calls past the validation of answers: a fault breaks them on purpose. */
function plain(emulator: { url: string; fetch: typeof fetch }, version = '2025-10') {
  return emulator.fetch(`${emulator.url}/indexes`, {
    headers: { 'api-key': 'k', 'x-pinecone-api-version': version },
  });
}

test('a status comes with the error body of the API, and the operation is not carried out', async () => {
  await using own = openEmulator();
  const host = await own.createIndex('movies');
  const fault = { match: { operation: 'upsertVectors' }, status: 429, retryAfter: 7, times: 1 };
  const added = await own.admin('POST', '/faults', { body: fault });
  expect([added.status, added.body]).toEqual([201, { ...fault, id: 1, seen: 0, hits: 0 }]);

  const vectors = [{ id: 'a', values: [1, 2, 3] }];
  const upsert = () => own.call('POST', `${host}/vectors/upsert`, { body: { vectors } });
  const hit = await upsert();
  expect([hit.status, hit.headers.get('retry-after'), hit.body.code]).toEqual([429, '7', 8]);
  const stats = await own.call('POST', `${host}/describe_index_stats`, { body: {} });
  expect(stats.body.totalVectorCount).toBe(0);
  expect((await upsert()).status).toBe(200);
  const { body } = await own.admin('GET', '/faults');
  expect(body.faults).toMatchObject([{ seen: 1, hits: 1 }]);
});

test('matches by operation, by its id or its route, and by version', async () => {
  await using own = openEmulator();
  const match = { operation: 'GET /indexes', version: '2025-10' };
  await own.admin('POST', '/faults', { body: { match, status: 503 } });
  expect((await plain(own.emulator, '2025-10')).status).toBe(503);
  expect((await plain(own.emulator, '2025-04')).status).toBe(200);
  expect((await own.call('GET', '/backups')).status).toBe(200);
});

test('hits the n-th request only, or with a probability', async () => {
  const randoms = [0.2, 0.9, 0.4];
  await using own = openEmulator({ random: () => randoms.shift() ?? 0 });
  const statuses = async () => {
    const all = [];
    for (let at = 0; at < 3; at++) all.push((await plain(own.emulator)).status);
    return all;
  };
  await own.admin('POST', '/faults', { body: { match: { nth: 2 }, status: 500 } });
  expect(await statuses()).toEqual([200, 500, 200]);
  await own.admin('DELETE', '/faults');
  await own.admin('POST', '/faults', { body: { match: { probability: 0.5 }, status: 500 } });
  expect(await statuses()).toEqual([500, 200, 500]);
});

test('a delay lets the operation go on, and a malformed answer is no JSON', async () => {
  await using own = openEmulator();
  await own.admin('POST', '/faults', {
    body: { match: {}, delayMs: 1, malformed: true, times: 1 },
  });
  const response = await plain(own.emulator);
  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow(SyntaxError);
  expect((await own.call('GET', '/indexes')).status).toBe(200);
});

test('a reset does not wait for what a fault delays', async () => {
  await using own = openEmulator();
  await own.admin('POST', '/faults', { body: { match: {}, delayMs: 600_000 } });
  const delayed = plain(own.emulator);
  await own.emulator.reset();
  expect((await delayed).status).toBe(200);
});

test('without a socket, a cut connection looks as it does with one', async () => {
  await using own = openEmulator();
  await own.admin('POST', '/faults', { body: { match: { nth: 1 }, reset: true } });
  await own.admin('POST', '/faults', { body: { match: { nth: 1 }, truncate: true } });
  await expect(plain(own.emulator)).rejects.toMatchObject({
    name: 'TypeError',
    message: 'fetch failed',
    cause: { code: 'ECONNRESET' },
  });
  const truncated = await plain(own.emulator);
  expect(truncated.status).toBe(200);
  await expect(truncated.text()).rejects.toThrow();
});

test('with a socket, the connection is cut', async () => {
  await using emulator = await startEmulator();
  const overSocket = { url: emulator.url, fetch };
  const add = (fault: object) =>
    fetch(`${emulator.url}/__emulator/faults`, {
      method: 'POST',
      headers: { authorization: `Bearer ${emulator.adminToken}` },
      body: JSON.stringify({ match: {}, times: 1, ...fault }),
    });
  await add({ reset: true });
  await expect(plain(overSocket)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  await add({ truncate: true });
  const truncated = await plain(overSocket);
  expect(truncated.status).toBe(200);
  await expect(truncated.text()).rejects.toThrow('terminated');
  expect((await plain(overSocket)).status).toBe(200);
});

test('a fault can be removed', async () => {
  await using own = openEmulator();
  await own.admin('POST', '/faults', { body: { match: {}, status: 500 } });
  expect((await own.admin('DELETE', '/faults/1')).status).toBe(200);
  expect((await plain(own.emulator)).status).toBe(200);
  const again = await own.admin('DELETE', '/faults/1');
  expect([again.status, again.body.error.message]).toEqual([404, 'There is no fault "1".']);
});

test.each([
  [{}, 'Missing field `match`.'],
  [
    { match: {} },
    'The fault has no effect. Give one of delayMs, status, reset, truncate, malformed.',
  ],
  [{ match: {}, reset: false }, /^The fault has no effect\./],
  [{ match: {}, status: 200 }, '`status` must be >= 400.'],
  [
    { match: {}, status: 500, reset: true },
    'A request can end in one way only; got status, reset.',
  ],
  [
    { match: {}, reset: true, retryAfter: 1 },
    '`retryAfter` is a header of an error answer: give `status` with it.',
  ],
  [{ match: {}, status: 429, retryAfter: 1e21 }, '`retryAfter` must be <= 9007199254740991.'],
  [{ match: { nth: 0 }, status: 500 }, '`match.nth` must be >= 1.'],
  [{ match: { verison: 'x' }, status: 500 }, 'Unknown field `match.verison`.'],
  [
    { match: { version: '2031-01' }, status: 500 },
    'Unknown version 2031-01. Supported: 2025-04, 2025-10.',
  ],
  [
    { match: { operation: 'upsert' }, status: 500 },
    /^Unknown operation "upsert"\. Give an operation id/,
  ],
  [
    { match: { operation: 'createNamespace', version: '2025-04' }, status: 500 },
    /^Unknown operation "createNamespace" in 2025-04\./,
  ],
])('%j is refused', async (body, message) => {
  await using own = openEmulator();
  const answer = await own.admin('POST', '/faults', { body });
  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  );
  expect((await own.admin('GET', '/faults')).body).toEqual({ faults: [] });
});
