import { listVersions, specsFolder } from '@pinecone-versioned/scripts/specs';
import { type FaultStep, startFaultServer } from '@pinecone-versioned/transport/testing';
import { isPineconeError, Pinecone } from 'pinecone-versioned';
import { describe, expect, test } from 'vitest';
import { minimalRequest } from '../src/cases/request-cases.ts';
import { successAnswer } from '../src/cases/success-answer.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { methodCall } from '../src/facade/facade-methods.ts';
import { isHarmless } from '../src/faults/is-harmless.ts';
import { negotiatingClient } from '../src/negotiation/negotiating-client.ts';
import { TARGET_KEY } from '../src/targets/target.ts';

const DESCRIBED = 'GET /indexes/docs';
/** Refuses connections: no system hands out a port this low. */
const NOBODY = 'http://127.0.0.1:2';
const versions = listVersions(specsFolder);
const modes = versions.flatMap((version) => [
  [version, 'host', false] as const,
  [version, 'private_host', true] as const,
]);

describe.each(modes)('in %s, an index by its name, by its %s', (version, field, usePrivateHost) => {
  /** A call of the index, and the requests that it has led to. */
  async function callByName(description: (url: string) => unknown) {
    await using server = await startFaultServer({
      routes: { 'POST /describe_index_stats': [{ json: { dimension: 3 } }] },
    });
    await using control = await startFaultServer({
      routes: { [DESCRIBED]: [{ json: description(server.url) }] },
    });
    const pc = new Pinecone({
      apiKey: TARGET_KEY,
      apiVersion: version as 'auto',
      controllerHostUrl: control.url,
      usePrivateHost,
      maxRetries: 0,
      onWarning: () => {},
    });
    const call = pc.index({ name: 'docs' }).describeIndexStats();
    const ending: unknown = await call.catch((error: unknown) => error);
    const asked = control.report().map(({ method, url }) => `${method} ${url}`);
    return { ending, asked, reached: server.report() };
  }

  test('is called at the host of its description', async () => {
    const { ending, asked, reached } = await callByName((url) => {
      return { name: 'docs', host: NOBODY, private_host: NOBODY, [field]: url };
    });
    expect(ending).toMatchObject({ dimension: 3 });
    expect(asked).toEqual([DESCRIBED]);
    expect(reached.map((request) => request.header('x-pinecone-api-version'))).toEqual([version]);
  });

  test.each([
    [{}, 'PineconeUnableToResolveHostError'],
    [{ [field]: null }, 'PineconeUnableToResolveHostError'],
    [{ [field]: '' }, 'PineconeUnableToResolveHostError'],
    [{ [field]: 5 }, 'PineconeUnableToResolveHostError'],
    [null, 'PineconeResponseParseError'],
    [[], 'PineconeResponseParseError'],
    ['docs', 'PineconeResponseParseError'],
  ])('is not called when it is described as %j', async (description, name) => {
    const { ending, asked, reached } = await callByName(() => description);
    expect(isPineconeError(ending) ? ending.name : ending).toBe(name);
    expect(asked).toEqual([DESCRIBED]);
    expect(reached).toEqual([]);
  });

  test.each([
    'evil.example',
    'http://docs.svc.pinecone.io',
    'https://svc.pinecone.io.evil.example',
  ])('does not show the key to %s', async (host) => {
    const { ending, asked } = await callByName(() => ({ name: 'docs', [field]: host }));
    expect(ending).toMatchObject({ name: 'PineconeUnableToResolveHostError' });
    expect((ending as Error).message).toContain(host.replace(/^.*\//, ''));
    expect(asked).toEqual([DESCRIBED]);
  });
});

const moved = (await contractOperations())
  .filter(({ api, facade }) => api === 'db_data' && facade !== undefined)
  .map((operation) => [operation.title, operation] as const);

describe.each(moved)('an index that has moved: %s', (_, operation) => {
  /** How often the operation is sent to the old host, which answers as told, and to the new one. */
  async function sentTo(old: FaultStep) {
    await using before = await startFaultServer({ script: [old] });
    const { status, headers = {}, body = '' } = successAnswer(operation);
    await using after = await startFaultServer({ script: [{ status, headers, body }] });
    const described = [before, after].map(({ url }) => ({ json: { name: 'docs', host: url } }));
    await using control = await startFaultServer({ routes: { [DESCRIBED]: described } });
    const pc = negotiatingClient(control.url, { apiVersion: operation.version });
    const { method, args } = methodCall(operation.facade ?? '', minimalRequest(operation));
    const index = pc.index({ name: 'docs' }) as unknown as Readonly<
      Record<string, (...args: readonly unknown[]) => Promise<unknown>>
    >;
    const ending = await Promise.allSettled([index[method]?.(...args)]);
    return [ending[0]?.status, before.report().length, after.report().length];
  }

  test('is sent to its new host when the old one knows it no more', async () => {
    expect(await sentTo({ status: 404, json: {} })).toEqual(['fulfilled', 1, 1]);
  });

  test('is sent to its new host when the old one breaks off, if that does no harm', async () => {
    const wanted = isHarmless(operation) ? ['fulfilled', 1, 1] : ['rejected', 1, 0];
    expect(await sentTo({ reset: 'before-headers' })).toEqual(wanted);
  });
});
