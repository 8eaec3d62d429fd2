import { expect, test } from 'vitest';
import { openEmulator } from '../support/open-emulator.js';

test('health is free, the rest needs the token', async () => {
  await using own = openEmulator({ adminToken: 'secret' });
  const health = await own.call('GET', '/__emulator/health', { key: null });
  expect([health.status, health.body]).toEqual([200, { status: 'ok' }]);
  for (const headers of [
    {},
    { 'x-emulator-token': 'wrong' },
    { authorization: 'Basic secret' },
    { 'api-key': 'secret' },
  ]) {
    const { status, body } = await own.call('GET', '/__emulator/info', { headers });
    expect([status, body.error.code]).toEqual([401, 'UNAUTHENTICATED']);
  }
  for (const headers of [{ 'x-emulator-token': 'secret' }, { authorization: 'Bearer secret' }]) {
    expect((await own.call('GET', '/__emulator/info', { headers })).status).toBe(200);
  }
});

test('the token is random unless it is given', async () => {
  await using one = openEmulator();
  await using other = openEmulator();
  expect(one.emulator.adminToken.length).toBeGreaterThan(20);
  expect(one.emulator.adminToken).not.toBe(other.emulator.adminToken);
});

test.each([
  ['GET', '/nothing', undefined, 404],
  ['POST', '/info', undefined, 404],
  ['POST', '/clock', '{"advanceMs":', 400],
  ['POST', '/clock', '[]', 400],
  ['POST', '/clock', {}, 400],
  ['POST', '/clock', { advanceMs: -1 }, 400],
  ['POST', '/clock', { now: 'tomorrow' }, 400],
  ['POST', '/clock', { advanceMs: 1, reset: true }, 400],
  ['POST', '/snapshots', { id: '../escape' }, 400],
  ['POST', '/snapshots/none/restore', undefined, 404],
  ['POST', '/snapshots/..%2f..%2fetc/restore', undefined, 404],
  ['DELETE', '/snapshots/none', undefined, 404],
  ['DELETE', '/faults/none', undefined, 404],
  ['GET', '/journal?limit=-1', undefined, 400],
  ['POST', '/seed', {}, 400],
  ['POST', '/seed', { indexes: [{}] }, 400],
  ['POST', '/seed', { indexes: [{ create: { name: 'x' } }] }, 400],
  ['POST', '/catch-up', { index: 'none' }, 404],
])('%s %s %j -> %d, with a reason', async (method, path, body, status) => {
  await using own = openEmulator();
  const answer = await own.admin(method, path, { body });
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual({
    error: { code: expect.any(String), message: expect.stringMatching(/[.)]$/) },
    status,
  });
});
