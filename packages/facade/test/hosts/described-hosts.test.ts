import { describe, expect, test } from 'vitest';
import { describedIndexUrl } from '../../src/hosts/described-index-url.js';
import { hostWorld } from './helpers/host-world.js';

const OVER_HTTP = { controllerHostUrl: 'http://localhost:5080' };

describe('a described host', () => {
  test.each([
    ['bare: https', 'a.svc.pinecone.io', {}, 'https://a.svc.pinecone.io'],
    ['plain http to loopback: kept', 'http://localhost:5081', {}, 'http://localhost:5081'],
    ['bare loopback: https', 'localhost:5081', {}, 'https://localhost:5081'],
    [
      'bare loopback next to a control plane on https: https',
      'localhost:5081',
      { controllerHostUrl: 'https://localhost:5080' },
      'https://localhost:5081',
    ],
    [
      'bare loopback next to a control plane on http: http',
      'localhost:5081',
      OVER_HTTP,
      'http://localhost:5081',
    ],
    ['an address of loopback, so', '127.0.0.1:5081', OVER_HTTP, 'http://127.0.0.1:5081'],
    ['IPv6 loopback, so', '[::1]:5081', OVER_HTTP, 'http://[::1]:5081'],
    [
      'loopback that says https: kept',
      'https://localhost:5081',
      OVER_HTTP,
      'https://localhost:5081',
    ],
    [
      'anything else next to a control plane on http: https',
      'a.svc.pinecone.io',
      OVER_HTTP,
      'https://a.svc.pinecone.io',
    ],
    [
      'a host that the rules allow',
      'http://proxy.example.com',
      { rules: { allowedHosts: ['proxy.example.com'], allowInsecure: true } },
      'http://proxy.example.com',
    ],
  ])('%s', async (_, host, options, url) => {
    expect(await hostWorld([host], options).hosts.resolve('movies')).toBe(url);
  });

  test.each([
    ['of a stranger', 'evil.com', 'allowedHosts'],
    ['of a stranger who looks like loopback', 'localhost.evil.com:80', 'allowedHosts'],
    ['on plain http', 'http://a.svc.pinecone.io', 'https'],
    ['that cannot be parsed', 'a b', 'must be a host name'],
  ])('%s is refused', async (_, host, message) => {
    await expect(hostWorld([host], OVER_HTTP).hosts.resolve('movies')).rejects.toMatchObject({
      name: 'PineconeUnableToResolveHostError',
      message: expect.stringMatching(`^The host of index "movies" is refused: .*${message}`),
      cause: { name: 'PineconeArgumentError' },
    });
  });

  test.each([{}, { host: undefined }, { host: '' }])('may be missing: %o', async (index) => {
    await expect(hostWorld([index]).hosts.resolve('movies')).rejects.toMatchObject({
      name: 'PineconeUnableToResolveHostError',
      message: 'Index "movies" has no host yet. Wait until it is ready.',
    });
  });
});

describe('the private host', () => {
  const index = { host: 'a.svc.pinecone.io', privateHost: 'a.svc.private.pinecone.io' };

  test('is used only when it is asked for', async () => {
    const PUBLIC = 'https://a.svc.pinecone.io';
    const PRIVATE = 'https://a.svc.private.pinecone.io';
    expect(await hostWorld([index]).hosts.resolve('movies')).toBe(PUBLIC);
    const asked = { usePrivateHost: true };
    expect(await hostWorld([index], asked).hosts.resolve('movies')).toBe(PRIVATE);
  });

  test('is never replaced by the public one', async () => {
    const { hosts } = hostWorld(['a.svc.pinecone.io'], { usePrivateHost: true });
    await expect(hosts.resolve('movies')).rejects.toThrow('has no private host');
  });
});

test('a description without a body has no host', () => {
  expect(() => describedIndexUrl('docs', undefined as never, {})).toThrow('has no host yet');
});
