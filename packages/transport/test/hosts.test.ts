import { describe, expect, test } from 'vitest';
import { ArgumentError, checkHost, createApiClient } from '../src/index.js';
import { startFaultServer } from '../src/testing/index.js';
import { sampleApi } from './helpers/sample-api.js';
import { KEY, sampleClient } from './helpers/sample-client.js';
import type { SamplePaths } from './helpers/sample-paths.js';

describe('checkHost takes', () => {
  test.each([
    ['a bare name', 'idx-abc.svc.us-east1.pinecone.io', 'https://idx-abc.svc.us-east1.pinecone.io'],
    ['a URL', 'https://idx.pinecone.io', 'https://idx.pinecone.io'],
    ['a trailing slash', 'https://idx.pinecone.io/', 'https://idx.pinecone.io'],
    ['a path', 'data.pinecone.io/assistant/', 'https://data.pinecone.io/assistant'],
    ['a port', 'idx.pinecone.io:8443', 'https://idx.pinecone.io:8443'],
    ['the default port', 'https://idx.pinecone.io:443', 'https://idx.pinecone.io'],
    ['upper case', 'HTTPS://IDX.Pinecone.IO', 'https://idx.pinecone.io'],
    ['an ideographic full stop, which is a dot', 'idx。pinecone.io', 'https://idx.pinecone.io'],
    ['plain http to localhost', 'http://localhost:5080', 'http://localhost:5080'],
    ['plain http below localhost', 'http://idx.localhost:5080', 'http://idx.localhost:5080'],
    ['plain http to 127.0.0.1', 'http://127.0.0.1:5080', 'http://127.0.0.1:5080'],
    ['the rest of 127/8', 'http://127.1:5080', 'http://127.0.0.1:5080'],
    ['IPv6 loopback', 'http://[::1]:5080', 'http://[::1]:5080'],
    ['https to loopback', 'https://localhost', 'https://localhost'],
    [
      'a backslash as what URLs make of it: a slash',
      'x.pinecone.io\\@evil.com',
      'https://x.pinecone.io/@evil.com',
    ],
    ['a line break as what URLs make of it: nothing', 'x.pine\ncone.io', 'https://x.pinecone.io'],
  ])('%s', (_, host, expected) => {
    expect(checkHost(host)).toBe(expected);
  });
});

describe('checkHost refuses', () => {
  test.each([
    ['a stranger', 'evil.com'],
    ['a look-alike suffix', 'evil-pinecone.io'],
    ['the name as a prefix', 'pinecone.io.evil.com'],
    ['the apex alone', 'pinecone.io'],
    ['a trailing dot', 'idx.pinecone.io.'],
    ['a look-alike letter', 'idx.pinecоne.io'],
    ['user info', 'https://idx.pinecone.io@evil.com'],
    ['a user name', 'https://user@idx.pinecone.io'],
    ['a password', 'https://:pw@idx.pinecone.io'],
    ['a query', 'https://idx.pinecone.io?x=1'],
    ['a fragment', 'https://idx.pinecone.io#x'],
    ['an encoded slash', 'evil.com%2f.pinecone.io'],
    ['leading backslashes', '\\\\evil.com'],
    ['a backslash before the domain', 'evil.com\\.pinecone.io'],
    ['a slash before the domain', 'evil.com/.pinecone.io'],
    ['backslashes for slashes', 'https:\\\\evil.com'],
    ['one slash', 'https:/evil.com'],
    ['plain http', 'http://idx.pinecone.io'],
    ['plain http to an address that looks like loopback', 'http://127.0.0.1.evil.com'],
    ['plain http to localhost as a suffix', 'http://notlocalhost'],
    ['plain http to the unspecified address', 'http://0.0.0.0'],
    ['plain http to loopback mapped into IPv6', 'http://[::ffff:127.0.0.1]'],
    ['an IPv6 stranger', 'https://[2001:db8::1]'],
    ['another scheme', 'ftp://idx.pinecone.io'],
    ['a script', 'javascript://idx.pinecone.io/%0aalert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['nothing', ''],
    ['blanks', '  '],
    ['a space inside', 'idx .pinecone.io'],
    ['undefined', undefined],
    ['null', null],
    ['a number', 7],
    ['a URL object', new URL('https://idx.pinecone.io')],
  ])('%s', (_, host) => {
    expect(() => checkHost(host)).toThrow(ArgumentError);
  });

  test('a password without printing it', () => {
    expect(() => checkHost('https://user:hunter2@idx.pinecone.io')).toThrow(/^(?!.*hunter2)/);
  });
});

describe('allowedHosts', () => {
  test.each([
    ['a name', 'proxy.example.com', ['proxy.example.com']],
    ['a name in upper case', 'proxy.example.com', ['Proxy.Example.COM']],
    ['every subdomain', 'a.b.example.com', ['*.example.com']],
    ['an address', '[2001:db8::1]', ['[2001:db8::1]']],
  ])('lets pass %s', (_, host, allowedHosts) => {
    expect(checkHost(host, { allowedHosts })).toBe(`https://${host}`);
  });

  test.each([
    ['the apex for a wildcard', 'example.com', ['*.example.com']],
    ['a look-alike for a wildcard', 'evil-example.com', ['*.example.com']],
    ['a subdomain for a name', 'a.example.com', ['example.com']],
    ['anything for a lone star', 'example.com', ['*']],
    ['anything for an empty pattern', 'example.com', ['']],
  ])('does not let pass %s', (_, host, allowedHosts) => {
    expect(() => checkHost(host, { allowedHosts })).toThrow('allowedHosts');
  });

  test('does not permit plain http; allowInsecure does', () => {
    const allowedHosts = ['proxy.example.com'];
    expect(() => checkHost('http://proxy.example.com', { allowedHosts })).toThrow('allowInsecure');
    const rules = { allowedHosts, allowInsecure: true };
    expect(checkHost('http://proxy.example.com', rules)).toBe('http://proxy.example.com');
    expect(() => checkHost('ftp://proxy.example.com', rules)).toThrow(ArgumentError);
  });
});

describe('a client', () => {
  const hosted = { ...sampleApi, servers: [] };

  test('of an API without a fixed server checks its host', () => {
    expect(() => createApiClient(hosted, { apiKey: KEY, host: 'evil.com' }, { checkHost })).toThrow(
      ArgumentError,
    );
    expect(() => createApiClient(hosted, { apiKey: KEY }, { checkHost })).toThrow('`host` must be');
  });

  test('of such an API that nobody checks hosts for takes none', () => {
    const options = { apiKey: KEY, host: 'evil.com' };
    expect(() => createApiClient(hosted, options)).toThrow('`baseUrl` must be');
  });

  test('sends to the host it was given, below its path', async () => {
    await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
    const options = { apiKey: KEY, host: `${server.url}/base/` };
    const client = createApiClient<SamplePaths>(hosted, options, { checkHost });
    await client.GET('/indexes');
    expect(server.report()[0]?.url).toBe('/base/indexes');
  });

  test('takes any base URL that the caller chose, but not plain http to a stranger', () => {
    expect(() => sampleClient('https://proxy.example.com/v1')).not.toThrow();
    expect(() => sampleClient('http://proxy.example.com')).toThrow(ArgumentError);
    expect(() => sampleClient('https://u:p@proxy.example.com')).toThrow('user info');
    expect(() => sampleClient('https://proxy.example.com?x')).toThrow('query');
  });
});
