import { type FaultServer, startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import { minimalRequest } from '../src/cases/request-cases.ts';
import { successAnswer } from '../src/cases/success-answer.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { facadeCall } from '../src/facade/facade-call.ts';
import { negotiatingClient } from '../src/negotiation/negotiating-client.ts';
import { callAt, everyOperation } from '../src/operations/every-operation.ts';

/** Headers that a caller may give, to a client and to a call. */
interface OwnHeaders {
  readonly ofClient: unknown;
  readonly ofCall: unknown;
}

/** A client at a server of this machine that sends the least call of an operation. */
type Send = (server: FaultServer, headers: OwnHeaders) => Promise<unknown>;

const wrapped = (await contractOperations()).filter(({ facade }) => facade !== undefined);
const sends: readonly (readonly [title: string, send: Send])[] = [
  ...(await everyOperation()).map((each) => {
    const send: Send = ({ url }, { ofClient, ofCall }) =>
      callAt(url, each, {
        options: { headers: ofClient },
        call: { ...each.example, headers: ofCall },
      });
    return [`${each.title} of the raw client`, send] as const;
  }),
  ...wrapped.map((operation) => {
    const { version: apiVersion, facade = '', title } = operation;
    const send: Send = async ({ url }, { ofClient, ofCall }) => {
      const pc = negotiatingClient(url, { apiVersion, headers: ofClient as HeadersInit });
      const options = { headers: ofCall as HeadersInit };
      return facadeCall(pc, facade, { ...minimalRequest(operation), host: url, options });
    };
    return [`${title} of the facade`, send] as const;
  }),
];

const NONE: OwnHeaders = { ofClient: {}, ofCall: {} };

/** Values that no header can have, or not without becoming something else. */
const REFUSED = [
  new Date(Number.NaN),
  Number.NaN,
  {},
  Symbol('mine'),
  'two\nlines',
  '\u0000',
  '\u20ac',
];

/** Headers that are the client's own business. */
const RESERVED = [
  'api-key',
  'Authorization',
  'X-Pinecone-Api-Version',
  'cookie',
  'content-length',
  'transfer-encoding',
];

/** Headers that differ from one sending of the same call to the next, where a body is in parts. */
const VARYING = ['host', 'content-length', 'content-type'];

/** The headers of the one request that a call sends. */
async function headersOf(send: Send, headers: OwnHeaders): Promise<Map<string, string>> {
  await using server = await startFaultServer({ script: [ANSWER] });
  // Some answers are not what an operation promises; what counts here is what was sent.
  await send(server, headers).catch(() => {});
  const [request, ...more] = server.report();
  expect(more).toEqual([]);
  const names = (request?.rawHeaders ?? []).map(([name, value]) => [name.toLowerCase(), value]);
  return new Map(names as [string, string][]);
}

const ANSWER = wrapped[0] ? successAnswer(wrapped[0]) : {};

/** How a call fails, be it at once or later. */
async function failureOf(call: () => Promise<unknown>): Promise<Error> {
  try {
    await call();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('The call did not fail.');
}

describe.each(sends)('%s', (_, send) => {
  test('sends the headers of its caller, those of the call first, and changes no other', async () => {
    const ofClient = { 'x-client': 'client', 'x-both': 'client', 'x-none': undefined };
    const ofCall = { 'X-Both': 'call', 'x-number': 5, 'x-latin': '\u00e9' };
    const plain = await headersOf(send, NONE);
    const found = await headersOf(send, { ofClient, ofCall });
    expect([...found.keys()]).toEqual(expect.arrayContaining([...plain.keys()]));
    for (const name of VARYING) {
      plain.delete(name);
      found.delete(name);
    }
    const own = { 'x-client': 'client', 'x-both': 'call', 'x-number': '5', 'x-latin': '\u00e9' };
    expect(Object.fromEntries(found)).toEqual({ ...Object.fromEntries(plain), ...own });
  });

  test('sends nothing with a header that cannot be sent, or that is not its caller\u2019s', async () => {
    await using server = await startFaultServer({ script: [ANSWER] });
    const wrong = [
      ...REFUSED.map((value) => [{ 'x-own': value }, 'x-own'] as const),
      ...RESERVED.map((name) => [{ [name]: 'mine' }, name] as const),
      [{ 'x own': 'mine' }, 'x own'] as const,
      ...[5, true, 'x-own: mine'].map((headers) => [headers, 'headers'] as const),
    ];
    for (const [headers, name] of wrong) {
      for (const place of ['ofClient', 'ofCall'] as const) {
        const failure = await failureOf(() => send(server, { ...NONE, [place]: headers }));
        expect(failure.name).toMatch(/^(Pinecone)?(Argument|Configuration)Error$/);
        expect(failure.message).toContain(name);
        expect(failure.message).not.toContain('mine');
      }
    }
    expect(server.report()).toEqual([]);
  });
});
