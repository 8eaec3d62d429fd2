import { describe, expect, test } from 'vitest';
import {
  PineconeBadRequestError,
  PineconeConnectionError,
  PineconeNotFoundError,
} from '../../src/errors/index.js';
import { callFailingAt, hostWorld } from './helpers/host-world.js';

const A = 'https://a.svc.pinecone.io';
const B = 'https://b.svc.pinecone.io';
const TWO_HOSTS = ['a.svc.pinecone.io', 'b.svc.pinecone.io'];
const movies = { name: 'movies' };
const notFound = new PineconeNotFoundError('Not here.', { status: 404 });
const unreachable = new PineconeConnectionError('Refused.');

describe('when the index has moved', () => {
  test.each([
    ['a 404', notFound, false],
    ['a 404 of a call that may be repeated', notFound, true],
    ['a broken connection of a call that may be repeated', unreachable, true],
  ])('%s leads to the new host', async (_, failure, mayRepeat) => {
    const { hosts, described } = hostWorld(TWO_HOSTS);
    const { call, sentTo } = callFailingAt({ [A]: failure });
    expect(await hosts.withHost(movies, call, { mayRepeat })).toBe(B);
    expect(sentTo).toEqual([A, B]);
    expect(described).toHaveLength(2);
  });

  test('a call that may have been processed is not repeated, but the next one finds the new host', async () => {
    const { hosts } = hostWorld(TWO_HOSTS);
    const { call, sentTo } = callFailingAt({ [A]: unreachable });
    await expect(hosts.withHost(movies, call)).rejects.toBe(unreachable);
    expect(await hosts.withHost(movies, call)).toBe(B);
    expect(sentTo).toEqual([A, B]);
  });

  test('20 failing calls look it up once', async () => {
    const { hosts, described } = hostWorld(TWO_HOSTS);
    const { call } = callFailingAt({ [A]: notFound });
    const calls = Array.from({ length: 20 }, () => hosts.withHost(movies, call));
    expect(new Set(await Promise.all(calls))).toEqual(new Set([B]));
    expect(described).toHaveLength(2);
  });

  test('a call is repeated once only', async () => {
    const { hosts } = hostWorld([...TWO_HOSTS, 'c.svc.pinecone.io']);
    const last = new PineconeNotFoundError('Not here, either.', { status: 404 });
    const { call, sentTo } = callFailingAt({ [A]: notFound, [B]: last });
    await expect(hosts.withHost(movies, call, { mayRepeat: true })).rejects.toBe(last);
    expect(sentTo).toEqual([A, B]);
  });
});

test.each([undefined, ''])('a host of %j beside a name is none', async (host) => {
  const { hosts, described } = hostWorld(TWO_HOSTS);
  const { call, sentTo } = callFailingAt({});
  await hosts.withHost({ ...movies, host }, call);
  expect([sentTo, described.length]).toEqual([[A], 1]);
});

describe('when the index has not moved', () => {
  test.each([
    ['404', notFound],
    ['broken connection', unreachable],
  ])('a %s is what it is, and is not sent again', async (_, failure) => {
    const { hosts } = hostWorld(['a.svc.pinecone.io', 'a.svc.pinecone.io']);
    const { call, sentTo } = callFailingAt({ [A]: failure });
    await expect(hosts.withHost(movies, call, { mayRepeat: true })).rejects.toBe(failure);
    expect(sentTo).toEqual([A]);
  });

  test('further failures do not ask again for ten seconds', async () => {
    const { hosts, described, advance } = hostWorld(Array(3).fill('a.svc.pinecone.io'));
    const { call } = callFailingAt({ [A]: notFound });
    const fail = () => expect(hosts.withHost(movies, call)).rejects.toBe(notFound);
    await fail();
    await fail();
    advance(9_999);
    await fail();
    expect(described).toHaveLength(2);
    advance(1);
    await fail();
    expect(described).toHaveLength(3);
  });

  test('the failure of the call is told, not that of the control plane', async () => {
    const { hosts } = hostWorld(['a.svc.pinecone.io', new Error('status 503')]);
    const { call } = callFailingAt({ [A]: unreachable });
    await expect(hosts.withHost(movies, call, { mayRepeat: true })).rejects.toBe(unreachable);
  });
});

test('when the index is gone, the control plane says so', async () => {
  const gone = new PineconeNotFoundError('No index "movies".', { status: 404 });
  const { hosts } = hostWorld(['a.svc.pinecone.io', gone]);
  const { call } = callFailingAt({ [A]: unreachable });
  await expect(hosts.withHost(movies, call, { mayRepeat: true })).rejects.toBe(gone);
});

test.each([
  ['another status', new PineconeBadRequestError('No.', { status: 400 })],
  ['no error at all', undefined],
])('%s does not cast doubt on the host', async (_, thrown) => {
  const { hosts, described } = hostWorld(['a.svc.pinecone.io']);
  const call = () => Promise.reject(thrown);
  await expect(hosts.withHost(movies, call, { mayRepeat: true })).rejects.toBe(thrown);
  await hosts.resolve('movies');
  expect(described).toHaveLength(1);
});

describe('a host that is given', () => {
  test('is used as it is, without a lookup, also beside a name', async () => {
    const { hosts, described } = hostWorld([]);
    const { call } = callFailingAt({});
    expect(await hosts.withHost({ host: 'a.svc.pinecone.io' }, call)).toBe(A);
    expect(await hosts.withHost({ name: 'movies', host: B }, call)).toBe(B);
    expect(described).toEqual([]);
  });

  test('is not looked up after a failure', async () => {
    const { hosts, described } = hostWorld([]);
    const { call, sentTo } = callFailingAt({ [A]: notFound });
    const target = { name: 'movies', host: A };
    await expect(hosts.withHost(target, call, { mayRepeat: true })).rejects.toBe(notFound);
    expect({ sentTo, described }).toEqual({ sentTo: [A], described: [] });
  });

  test('is refused when it must not see the key', async () => {
    const { hosts } = hostWorld([]);
    const { call, sentTo } = callFailingAt({});
    await expect(hosts.withHost({ host: 'evil.com' }, call)).rejects.toMatchObject({
      name: 'PineconeArgumentError',
      message: expect.stringContaining('allowedHosts'),
    });
    expect(sentTo).toEqual([]);
  });
});

describe('the warning for targeting by name', () => {
  test('comes once per index and says which host to give', async () => {
    const warnings: unknown[] = [];
    const warn = (warning: unknown) => warnings.push(warning);
    const { hosts } = hostWorld(TWO_HOSTS, { warn });
    const { call } = callFailingAt({});
    for (const name of ['movies', 'books', 'movies']) await hosts.withHost({ name }, call);
    expect(warnings).toEqual([
      { code: 'INDEX_BY_NAME', message: expect.stringMatching(/"movies".*'https:\/\/a\.svc/) },
      { code: 'INDEX_BY_NAME', message: expect.stringMatching(/"books".*'https:\/\/b\.svc/) },
    ]);
  });

  test('does not come for a given host', async () => {
    const warnings: unknown[] = [];
    const { hosts } = hostWorld([], { warn: (warning) => warnings.push(warning) });
    await hosts.withHost({ name: 'movies', host: A }, callFailingAt({}).call);
    expect(warnings).toEqual([]);
  });
});
