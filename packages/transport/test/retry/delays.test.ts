import { describe, expect, test } from 'vitest';
import { getResponseInfo } from '../../src/index.js';
import { backoffMs } from '../../src/retry/backoff.js';
import { retryAfterMs } from '../../src/retry/retry-after.js';
import { startFaultServer } from '../../src/testing/index.js';
import { fakeClock } from '../helpers/fake-clock.js';
import { sampleClient } from '../helpers/sample-client.js';

const NOW = Date.parse('2025-10-01T00:00:00Z');

describe('backoff', () => {
  test('doubles its limit, up to eight seconds', () => {
    const limits = Array.from({ length: 8 }, (_, retry) => backoffMs(retry, false, () => 1));
    expect(limits).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  test('starts twice as high when throttled', () => {
    const limits = Array.from({ length: 6 }, (_, retry) => backoffMs(retry, true, () => 1));
    expect(limits).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
  });

  test('is a random share of the limit, but never below a tenth', () => {
    expect([0, 0.05, 0.1, 0.5, 0.999].map((random) => backoffMs(2, false, () => random))).toEqual([
      100, 100, 100, 500, 999,
    ]);
  });

  test.each([
    ['an error of the server', { status: 503 }, [125, 250, 500]],
    ['throttling', { status: 429, json: {} }, [250, 500, 1000]],
    ['a reset', { reset: 'before-headers' as const }, [125, 250, 500]],
  ])('after %s is what is slept', async (_, step, slept) => {
    await using server = await startFaultServer({ script: [step] });
    const clock = fakeClock();
    const client = sampleClient(server.url, { clock, timeout: 1e6, random: () => 0.5 });
    await client.GET('/indexes').catch(() => {});
    expect(clock.slept).toEqual(slept);
  });
});

test.each([429, 503])(
  'Retry-After is obeyed though the body of the %i breaks off',
  async (status) => {
    const headers = { 'retry-after': '30' };
    await using server = await startFaultServer({
      script: [
        { status, headers, json: { error: 'busy' }, truncate: 3 },
        { json: { indexes: [] } },
      ],
    });
    const clock = fakeClock();
    const client = sampleClient(server.url, { clock, timeout: 1e6 });
    expect((await client.GET('/indexes')).data).toEqual({ indexes: [] });
    expect(clock.slept).toEqual([30_000]);
  },
);

describe('Retry-After', () => {
  test.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['zero', { 'retry-after': '0' }, 0],
    ['fractions of seconds', { 'retry-after': '0.5' }, 500],
    ['milliseconds', { 'retry-after-ms': '1500' }, 1500],
    ['milliseconds before seconds', { 'retry-after-ms': '20', 'retry-after': '7' }, 20],
    [
      'seconds when the milliseconds are no number',
      { 'retry-after-ms': 'x', 'retry-after': '7' },
      7000,
    ],
    ['a date', { 'retry-after': 'Wed, 01 Oct 2025 00:00:30 GMT' }, 30_000],
    ['a date of the old kind', { 'retry-after': 'Wednesday, 01-Oct-25 00:00:30 GMT' }, 30_000],
    ['a date in the past', { 'retry-after': 'Wed, 01 Oct 2025 00:00:00 GMT' }, 0],
    ['a negative number', { 'retry-after': '-1' }, undefined],
    ['a word', { 'retry-after': 'soon' }, undefined],
    ['a name of a day alone', { 'retry-after': 'Wed' }, undefined],
    [
      'a date without a zone, which would be local time',
      { 'retry-after': 'Wed Oct  1 00:00:30 2025' },
      undefined,
    ],
    ['an impossible date', { 'retry-after': 'Wed, 99 Xyz 2025 00:00:30 GMT' }, undefined],
    ['hexadecimal', { 'retry-after': '0x10' }, undefined],
    ['an exponent', { 'retry-after': '1e3' }, undefined],
    ['Infinity', { 'retry-after': 'Infinity' }, undefined],
    ['nothing', {}, undefined],
  ])('as %s', (_, headers, expected) => {
    const now = expected === 0 ? NOW + 5000 : NOW;
    expect(retryAfterMs(new Headers(headers as Record<string, string>), now)).toBe(expected);
  });

  test.each([
    ['seconds', { 'retry-after': '7' }, [7000]],
    ['milliseconds', { 'retry-after-ms': '12' }, [12]],
    ['a date', { 'retry-after': 'Wed, 01 Oct 2025 00:00:30 GMT' }, [30_000]],
    ['a past date', { 'retry-after': 'Wed, 01 Oct 2024 00:00:30 GMT' }, [0]],
    ['a minute', { 'retry-after': '60' }, [60_000]],
    ['nonsense: the usual backoff', { 'retry-after': 'soon' }, [125]],
  ])('in %s is what is slept', async (_, headers, slept) => {
    await using server = await startFaultServer({
      script: [{ status: 503, headers }, { json: { indexes: [] } }],
    });
    const clock = fakeClock(NOW);
    const client = sampleClient(server.url, { clock, timeout: 1e6, random: () => 0.5 });
    const { response } = await client.GET('/indexes');
    expect(clock.slept).toEqual(slept);
    expect(getResponseInfo(response)?.elapsedMs).toBe(slept[0]);
  });

  test('beyond a minute is not waited for, but told', async () => {
    await using server = await startFaultServer({
      script: [{ status: 429, headers: { 'retry-after': '61' }, json: { error: 'wait' } }],
    });
    const clock = fakeClock();
    const { error, response } = await sampleClient(server.url, { clock, timeout: 1e6 }).GET(
      '/indexes',
    );
    expect(error).toEqual({ error: 'wait' });
    expect(clock.slept).toEqual([]);
    expect(getResponseInfo(response)?.retryAfterMs).toBe(61_000);
  });

  test('is told on errors too', async () => {
    await using server = await startFaultServer({
      script: [{ status: 503, headers: { 'retry-after': '61' }, body: '<html>' }],
    });
    const call = sampleClient(server.url).GET('/indexes');
    await expect(call).rejects.toMatchObject({ code: 'NOT_JSON', retryAfterMs: 61_000 });
  });
});

describe('a used-up quota', () => {
  const quota = {
    status: 429,
    json: { error: { message: 'You reached the read limit for this MONTH.' } },
  };

  test('is not retried', async () => {
    await using server = await startFaultServer({ script: [quota] });
    const client = sampleClient(server.url, { clock: fakeClock(), timeout: 1e6 });
    const { error } = await client.GET('/indexes');
    expect(error).toEqual(quota.json);
    expect(server.report()).toHaveLength(1);
  });

  test.each(['QUOTA_EXCEEDED', 'quota_exceeded'])(
    'is known by the code %s as well',
    async (code) => {
      const json = { error: { code, message: 'Too many pods.' }, status: 429 };
      await using server = await startFaultServer({ script: [{ status: 429, json }] });
      const client = sampleClient(server.url, { clock: fakeClock(), timeout: 1e6 });
      expect((await client.GET('/indexes')).error).toEqual(json);
      expect(server.report()).toHaveLength(1);
    },
  );

  test('is retried when the server says when', async () => {
    await using server = await startFaultServer({
      script: [{ ...quota, headers: { 'retry-after': '1' } }, { json: { indexes: [] } }],
    });
    const client = sampleClient(server.url, { clock: fakeClock(), timeout: 1e6 });
    expect((await client.GET('/indexes')).data).toEqual({ indexes: [] });
  });

  test('is not seen in other statuses', async () => {
    await using server = await startFaultServer({
      script: [{ ...quota, status: 503 }, { json: { indexes: [] } }],
    });
    const client = sampleClient(server.url, { clock: fakeClock(), timeout: 1e6 });
    expect((await client.GET('/indexes')).data).toEqual({ indexes: [] });
  });
});
