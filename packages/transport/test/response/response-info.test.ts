import { expect, test } from 'vitest';
import { getResponseInfo } from '../../src/index.js';
import { startFaultServer } from '../../src/testing/index.js';
import { fakeClock } from '../helpers/fake-clock.js';
import { sampleClient } from '../helpers/sample-client.js';

test('tells how a response came to be', async () => {
  await using server = await startFaultServer({
    script: [
      { status: 503, headers: { 'x-pinecone-request-id': 'first', 'retry-after': '2' } },
      { reset: 'before-headers' },
      {
        json: { indexes: [] },
        headers: {
          'x-pinecone-request-id': 'last',
          'x-pinecone-request-lsn': '18446744073709551615',
          'x-pinecone-max-indexed-lsn': '42',
        },
      },
    ],
  });
  const clock = fakeClock();
  const client = sampleClient(server.url, {
    clock,
    timeout: 1e6,
    random: () => 1,
    onRequest: () => clock.advance(7),
  });
  const { response } = await client.GET('/indexes');
  expect(getResponseInfo(response)).toEqual({
    operation: 'list_indexes',
    method: 'GET',
    path: '/indexes',
    apiVersion: '2025-10',
    status: 200,
    requestId: 'last',
    attempts: [
      { status: 503, durationMs: 7, retryDelayMs: 2000 },
      { error: 'ConnectionError', durationMs: 7, retryDelayMs: 500 },
      { status: 200, durationMs: 7 },
    ],
    elapsedMs: 2000 + 500 + 3 * 7,
    retryAfterMs: undefined,
    // As text, because it may be beyond what numbers can hold.
    lsn: '18446744073709551615',
    maxIndexedLsn: '42',
  });
});

test('goes with responses of errors too', async () => {
  await using server = await startFaultServer({
    script: [{ status: 404, json: { no: 1 }, headers: { 'x-request-id': 'r' } }],
  });
  const { response } = await sampleClient(server.url).GET('/indexes');
  expect(getResponseInfo(response)).toMatchObject({
    status: 404,
    requestId: 'r',
    attempts: [{ status: 404 }],
  });
});

test('is unknown for other responses', () => {
  expect(getResponseInfo(new Response())).toBeUndefined();
});
