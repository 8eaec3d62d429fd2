import { describe, expect, test } from 'vitest';
import { RedirectError } from '../src/index.js';
import { startFaultServer } from '../src/testing/index.js';
import { KEY, sampleClient } from './helpers/sample-client.js';
import { thrownBy } from './helpers/thrown-by.js';

const STATUSES = [300, 301, 302, 303, 305, 307, 308];

describe.each(STATUSES)('a redirect with status %i', (status) => {
  test('to another origin is not followed: that origin sees nothing at all', async () => {
    await using thief = await startFaultServer({ script: [{ json: {} }] });
    await using server = await startFaultServer({
      script: [{ status, headers: { location: `${thief.url}/steal?x=1` }, body: 'moved' }],
    });
    const call = () =>
      sampleClient(server.url).POST('/indexes', { body: { name: 'private-name' } });
    const error = await thrownBy(call);
    expect(error).toBeInstanceOf(RedirectError);
    expect(error).toMatchObject({
      code: 'REDIRECTED',
      targetOrigin: thief.url,
      status,
      operation: 'create_index',
      attempts: [{ status, error: 'RedirectError' }],
    });
    expect(thief.report()).toEqual([]);
    expect(server.report()).toHaveLength(1);
    expect(server.report()[0]?.header('api-key')).toBe(KEY);
  });

  test('to the same origin is not followed either', async () => {
    await using server = await startFaultServer({
      script: [{ status, headers: { location: '/elsewhere' } }, { json: {} }],
    });
    const error = await thrownBy(() => sampleClient(server.url).GET('/indexes'));
    expect(error).toMatchObject({ name: 'RedirectError', targetOrigin: server.url });
    expect(server.report()).toHaveLength(1);
  });
});

test.each([{}, { location: 'http://[' }])(
  'a redirect with headers %o names no origin',
  async (headers) => {
    await using server = await startFaultServer({ script: [{ status: 302, headers }] });
    const error = await thrownBy(() => sampleClient(server.url).GET('/indexes'));
    expect(error).toBeInstanceOf(RedirectError);
    expect(error).not.toHaveProperty('targetOrigin');
  },
);

test('a status 304, which nobody asked for, is a failure and not a redirect', async () => {
  await using server = await startFaultServer({ script: [{ status: 304 }] });
  const error = await thrownBy(() => sampleClient(server.url).GET('/indexes'));
  expect(error).toMatchObject({ name: 'ResponseError', code: 'EMPTY_BODY', status: 304 });
});

test('the opaque redirect of browsers is refused without a target', async () => {
  const opaque = Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  });
  const client = sampleClient('https://api.pinecone.io', { fetch: async () => opaque });
  const error = await thrownBy(() => client.GET('/indexes'));
  expect(error).toBeInstanceOf(RedirectError);
  expect(error).not.toHaveProperty('targetOrigin');
});
