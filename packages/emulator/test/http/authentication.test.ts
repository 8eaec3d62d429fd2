import { expect, test } from 'vitest';
import { openEmulator } from '../support/open-emulator.js';

const CASES = [
  ['/indexes', (message: string) => ({ error: { code: 'UNAUTHENTICATED', message }, status: 401 })],
  ['/__index/x-00000000/namespaces', (message: string) => ({ code: 16, message, details: [] })],
] as const;

test.each(CASES)('%s without a key', async (path, body) => {
  await using own = openEmulator();
  const answer = await own.call('GET', path, { key: null });
  expect(answer.status).toBe(401);
  expect(answer.body).toEqual(body('The API key is missing. Send a key in the Api-Key header.'));
});

test.each(CASES)('%s with another key than the one that is accepted', async (path, body) => {
  await using own = openEmulator({ apiKey: 'right' });
  const answer = await own.call('GET', path, { key: 'wrong' });
  expect(answer.status).toBe(401);
  expect(answer.body).toEqual(
    body('The API key is not valid. Send a valid key in the Api-Key header.'),
  );
  expect((await own.call('GET', path, { key: 'right' })).status).not.toBe(401);
});

test('without authentication no key is needed', async () => {
  await using own = openEmulator({ apiKey: false });
  expect((await own.call('GET', '/indexes', { key: null })).status).toBe(200);
});

test('the key comes first: who is not known learns nothing about paths or versions', async () => {
  await using own = openEmulator();
  for (const path of ['/nothing', '/__index/none/nothing']) {
    expect((await own.call('GET', path, { key: null, version: '1999-01' })).status).toBe(401);
  }
});
