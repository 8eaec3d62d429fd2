import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { PineconeAbortError, PineconeNotFoundError } from '../../src/errors/index.js';
import { HostCache } from '../../src/hosts/host-cache.js';
import { hostWorld } from './helpers/host-world.js';
import { manualLookups } from './helpers/manual-lookups.js';

const A = 'https://a.svc.pinecone.io';
const B = 'https://b.svc.pinecone.io';
const MINUTES = 60_000;

function manualCache() {
  const lookups = manualLookups();
  const hosts = new HostCache({ describe: lookups.describe, clock: { now: () => 0 } });
  return { lookups, hosts };
}

describe('a host is looked up', () => {
  test('once for 20 parallel callers', async () => {
    const { hosts, described } = hostWorld(['a.svc.pinecone.io']);
    const urls = await Promise.all(Array.from({ length: 20 }, () => hosts.resolve('movies')));
    expect(new Set(urls)).toEqual(new Set([A]));
    expect(described).toEqual(['movies']);
  });

  test('for each index of its own', async () => {
    const { hosts, described } = hostWorld(['a.svc.pinecone.io', 'b.svc.pinecone.io']);
    expect(await Promise.all([hosts.resolve('movies'), hosts.resolve('books')])).toEqual([A, B]);
    expect(described).toEqual(['movies', 'books']);
  });

  test('again after five minutes', async () => {
    const { hosts, described, advance } = hostWorld(['a.svc.pinecone.io', 'b.svc.pinecone.io']);
    await hosts.resolve('movies');
    advance(5 * MINUTES - 1);
    expect(await hosts.resolve('movies')).toBe(A);
    expect(described).toHaveLength(1);
    advance(1);
    expect(await hosts.resolve('movies')).toBe(B);
  });

  test('again after the time that was asked for', async () => {
    const { hosts, advance } = hostWorld(['a.pinecone.io', 'b.svc.pinecone.io'], { ttlMs: 100 });
    await hosts.resolve('movies');
    advance(100);
    expect(await hosts.resolve('movies')).toBe(B);
  });

  test('again after it was evicted', async () => {
    const { hosts } = hostWorld(['a.svc.pinecone.io', 'b.svc.pinecone.io']);
    await hosts.resolve('movies');
    hosts.evict('movies');
    expect(await hosts.resolve('movies')).toBe(B);
  });

  test('again after a failure, which all who waited get', async () => {
    const failure = new Error('status 500');
    const { hosts, described } = hostWorld([failure, 'a.svc.pinecone.io']);
    const waiting = await Promise.allSettled([hosts.resolve('movies'), hosts.resolve('movies')]);
    expect(waiting).toEqual([
      { status: 'rejected', reason: failure },
      { status: 'rejected', reason: failure },
    ]);
    expect(await hosts.resolve('movies')).toBe(A);
    expect(described).toHaveLength(2);
  });
});

describe('while the control plane is away', () => {
  test('the host that it named before stays in use, and is asked for again after ten seconds', async () => {
    const { hosts, described, advance } = hostWorld([
      'a.svc.pinecone.io',
      new Error('status 503'),
      'b.svc.pinecone.io',
    ]);
    await hosts.resolve('movies');
    advance(5 * MINUTES);
    expect(await hosts.resolve('movies')).toBe(A);
    advance(9_999);
    expect(await hosts.resolve('movies')).toBe(A);
    expect(described).toHaveLength(2);
    advance(1);
    expect(await hosts.resolve('movies')).toBe(B);
  });

  test('but not that of an index which is gone', async () => {
    const gone = new PineconeNotFoundError('No index "movies".', { status: 404 });
    const away = new Error('status 503');
    const { hosts, advance } = hostWorld(['a.svc.pinecone.io', gone, away]);
    await hosts.resolve('movies');
    advance(5 * MINUTES);
    await expect(hosts.resolve('movies')).rejects.toBe(gone);
    await expect(hosts.resolve('movies')).rejects.toBe(away);
  });
});

describe('a caller who aborts', () => {
  test('leaves the others their lookup', async () => {
    const { lookups, hosts } = manualCache();
    const controller = new AbortController();
    const leaving = hosts.resolve('movies', controller.signal);
    const staying = hosts.resolve('movies');
    controller.abort('enough');
    await expect(leaving).rejects.toMatchObject({ name: 'PineconeAbortError', cause: 'enough' });
    expect(lookups.at(0).signal.aborted).toBe(false);
    lookups.at(0).answer('a.svc.pinecone.io');
    expect(await staying).toBe(A);
  });

  test('ends the lookup when nobody else waits; the next caller begins a new one', async () => {
    const { lookups, hosts } = manualCache();
    const controller = new AbortController();
    const leaving = hosts.resolve('movies', controller.signal);
    controller.abort();
    await expect(leaving).rejects.toBeInstanceOf(PineconeAbortError);
    expect(lookups.at(0).signal.aborted).toBe(true);
    const next = hosts.resolve('movies');
    lookups.at(1).answer('b.svc.pinecone.io');
    expect(await next).toBe(B);
    expect(await hosts.resolve('movies')).toBe(B);
    expect(lookups.count()).toBe(2);
  });

  test('before the lookup began costs none', async () => {
    const { lookups, hosts } = manualCache();
    await expect(hosts.resolve('movies', AbortSignal.abort())).rejects.toBeInstanceOf(
      PineconeAbortError,
    );
    expect(lookups.count()).toBe(0);
    const next = hosts.resolve('movies');
    lookups.at(0).answer('a.svc.pinecone.io');
    expect(await next).toBe(A);
  });

  test('may share the signal with many others, which Node 20 takes for a leak of listeners', async () => {
    const { lookups, hosts } = manualCache();
    const { signal } = new AbortController();
    const waiting = Array.from({ length: 20 }, () => hosts.resolve('movies', signal));
    expect(getEventListeners(signal, 'abort').length).toBeLessThan(11);
    lookups.at(0).answer('a.svc.pinecone.io');
    await Promise.all(waiting);
  });
});

test('what an evicted lookup finds reaches those who wait for it, and nobody after them', async () => {
  const { lookups, hosts } = manualCache();
  const early = hosts.resolve('movies');
  hosts.evict('movies');
  const late = hosts.resolve('movies');
  lookups.at(1).answer('b.svc.pinecone.io');
  expect(await late).toBe(B);
  lookups.at(0).answer('a.svc.pinecone.io');
  expect(await early).toBe(A);
  expect(await hosts.resolve('movies')).toBe(B);
});
