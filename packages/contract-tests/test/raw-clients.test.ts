import { inspect } from 'node:util';
import { loadSpecs, specsFolder } from '@pinecone-versioned/scripts/specs';
import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import { callAt, everyOperation, TEST_KEY } from '../src/operations/every-operation.ts';

const cases = await everyOperation();

/** How a call that must fail has failed. */
async function failureOf(call: Promise<unknown>): Promise<Error> {
  const outcome = await call.then(
    (value) => value,
    (error: unknown) => error,
  );
  if (outcome instanceof Error) return outcome;
  throw new Error(`Expected a failure, got ${inspect(outcome)}`);
}

test('every operation of every version is a case', () => {
  const counts = Map.groupBy(cases, ({ version }) => version);
  expect(counts.get('2025-04')).toHaveLength(67);
  expect(counts.get('2025-10')).toHaveLength(69);
  const inSpecs = loadSpecs(specsFolder).flatMap(({ file, document }) =>
    Object.entries(document['paths'] as object).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((key) => /^(get|put|post|patch|delete)$/.test(key))
        .map((method) => `${file.version} ${file.api} ${method.toUpperCase()} ${path}`),
    ),
  );
  const called = cases.map(
    ({ version, api, method, path }) => `${version} ${api} ${method} ${path}`,
  );
  expect(called.toSorted()).toEqual(inSpecs.toSorted());
});

describe.each(cases)('$title', (each) => {
  const { module, example, operation, path, method, version } = each;

  test('sends the example call as the contract has it', async () => {
    const [status = '200', mediaTypes = []] = Object.entries(operation.success)[0] ?? [];
    const json = mediaTypes.length > 0 ? { json: { ok: true } } : {};
    await using server = await startFaultServer({ script: [{ status: Number(status), ...json }] });
    const { data, error, response } = await callAt(server.url, each);
    expect(error).toBeUndefined();
    expect(data).toEqual(mediaTypes.length > 0 ? { ok: true } : undefined);
    expect(response.status).toBe(Number(status));

    const [request, ...more] = server.report();
    expect(more).toEqual([]);
    expect(request?.method).toBe(method);
    expect(request?.url.split('?')[0]).toMatch(
      new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
    );
    expect(request?.header('x-pinecone-api-version')).toBe(version);
    const credential = {
      apiKey: ['api-key', TEST_KEY],
      bearerToken: ['authorization', `Bearer ${TEST_KEY}`],
      none: ['api-key', undefined],
    }[module.table.security];
    expect(request?.header(credential[0] ?? '')).toBe(credential[1]);
    const mediaType = example.body === undefined ? undefined : operation.requestMediaTypes?.[0];
    expect(request?.header('content-type')?.split(';')[0]).toBe(mediaType);
    if (mediaType === 'application/json') {
      expect(JSON.parse(request?.text ?? '')).toEqual(example.body);
    }
    if (mediaType === 'application/x-ndjson') {
      const lines = request?.text.trimEnd().split('\n') ?? [];
      expect(lines.map((line) => JSON.parse(line))).toEqual(example.body);
    }
  });

  test('follows no redirect, so that key and body stay', async () => {
    await using elsewhere = await startFaultServer({ script: [{ json: {} }] });
    await using server = await startFaultServer({
      script: [{ status: 307, headers: { location: `${elsewhere.url}/stolen` } }],
    });
    const failure = await failureOf(callAt(server.url, each));
    expect(failure).toMatchObject({ name: 'RedirectError', status: 307, operation: operation.id });
    expect(elsewhere.report()).toEqual([]);
  });

  test('takes an empty 502 for the failure that it is', async () => {
    await using server = await startFaultServer({ script: [{ status: 502 }] });
    const failure = await failureOf(callAt(server.url, each));
    expect(failure).toMatchObject({ name: 'ResponseError', code: 'EMPTY_BODY', status: 502 });
  });

  test('prints no key when a proxy echoes it', async () => {
    const body = `<html>Bad gateway. You sent ${TEST_KEY}</html>`;
    const headers = { 'content-type': 'text/html' };
    await using server = await startFaultServer({ script: [{ status: 502, headers, body }] });
    const failure = await failureOf(callAt(server.url, each));
    const printed = inspect(failure, { depth: null, showHidden: true });
    expect(printed + JSON.stringify(failure) + failure.stack).not.toContain(TEST_KEY);
    expect(failure).toMatchObject({ name: 'ResponseError', code: 'NOT_JSON' });
  });

  test('is sent once when the answer to a create is lost, and again when it is safe', async () => {
    await using server = await startFaultServer({ script: [{ reset: 'before-headers' }] });
    const clock = { now: () => 0, sleep: () => new Promise<void>(() => {}) };
    const instant = {
      ...clock,
      sleep: (ms: number) => (ms < 1e6 ? Promise.resolve() : clock.sleep()),
    };
    const failure = await failureOf(
      callAt(server.url, each, { options: { maxRetries: 2, clock: instant, timeout: 1e6 } }),
    );
    expect(failure.name).toBe('ConnectionError');
    const repeatable = /^(safe|idempotent)$/.test(operation.retryClass);
    expect(server.report()).toHaveLength(repeatable ? 3 : 1);
  });

  if (path.includes('{')) {
    test.each(['', '.', '..', null, undefined, {}, '\ud800'])(
      'sends nothing for the path value %j',
      async (value) => {
        await using server = await startFaultServer({ script: [{ json: {} }] });
        for (const name of Object.keys(example.params.path)) {
          const params = { ...example.params, path: { ...example.params.path, [name]: value } };
          const failure = await failureOf(
            callAt(server.url, each, { call: { ...example, params } }),
          );
          expect(failure.name).toBe('ArgumentError');
          expect(failure.message).toContain(name);
        }
        expect(server.report()).toEqual([]);
      },
    );
  }

  if (operation.requestMediaTypes?.includes('application/json')) {
    test('refuses NaN and Infinity with their path', async () => {
      await using server = await startFaultServer({ script: [{ json: {} }] });
      for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) {
        const body = { ...(example.body as object), extra: [{ deep: number }] };
        const failure = await failureOf(callAt(server.url, each, { call: { ...example, body } }));
        expect(failure).toMatchObject({ name: 'ArgumentError' });
        expect(failure.message).toContain('body.extra[0].deep');
      }
      expect(server.report()).toEqual([]);
    });
  }
});

describe('a polluted Object.prototype', () => {
  test('adds nothing to a request of any operation', async () => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    Object.defineProperty(Object.prototype, 'polluted', {
      value: 'yes',
      enumerable: true,
      configurable: true,
    });
    try {
      // Some answers are not what an operation promises; what counts here is what was sent.
      for (const each of cases) await callAt(server.url, each).catch(() => {});
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
    const requests = server.report();
    expect(requests).toHaveLength(cases.length);
    for (const { url, text, rawHeaders } of requests) {
      expect(`${url} ${text} ${JSON.stringify(rawHeaders)}`).not.toContain('polluted');
    }
  });
});
