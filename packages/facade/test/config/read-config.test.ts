import { createDbControlClient } from '@pinecone-versioned/client-2025-10/db-control';
import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import type { PineconeOptions } from '../../src/config/pinecone-options.js';
import { readConfig } from '../../src/config/read-config.js';
import { PineconeConfigurationError } from '../../src/errors/index.js';
import { VERSIONS } from '../../src/generated/versions.js';

const KEY = 'pcsk_option-7f2a91';
const ENV_KEY = 'pcsk_variable-c03be8';
const [OLDEST, NEWEST] = [VERSIONS[0], VERSIONS[VERSIONS.length - 1]];

const keyOf = (options?: PineconeOptions, env = {}) =>
  readConfig(options, env).clientOptions().apiKey;

/** What `readConfig` throws. */
function refusal(options: object, env = {}): Error {
  try {
    readConfig(options, env);
  } catch (error) {
    expect(error).toBeInstanceOf(PineconeConfigurationError);
    return error as Error;
  }
  throw new Error('Expected a refusal, but there was none.');
}

describe('the key', () => {
  const env = { PINECONE_API_KEY: ENV_KEY };

  test('comes from the options', () => {
    expect(keyOf({ apiKey: KEY })).toBe(KEY);
    expect(keyOf({ apiKey: KEY }, env)).toBe(KEY);
  });

  test('else comes from the environment, whether or not other options are given', () => {
    expect(keyOf(undefined, env)).toBe(ENV_KEY);
    expect(keyOf({}, env)).toBe(ENV_KEY);
    expect(keyOf({ maxRetries: 5 }, env)).toBe(ENV_KEY);
    expect(keyOf({ apiKey: undefined }, env)).toBe(ENV_KEY);
    expect(keyOf({}, { PINECONE_API_KEY: ` ${ENV_KEY}\n` })).toBe(ENV_KEY);
  });

  test('may be a function', () => {
    const current = async () => KEY;
    expect(keyOf({ apiKey: current }, env)).toBe(current);
  });

  test.each([{}, { PINECONE_API_KEY: '' }, { PINECONE_API_KEY: ' \n' }])(
    'is missing with %o, and the error says what to do',
    (variables) => {
      expect(refusal({}, variables).message).toMatch(/`apiKey`.*PINECONE_API_KEY/);
      expect(refusal({ apiKey: null }, variables).message).toMatch(/^No API key/);
    },
  );

  test.each(['', 'pcsk secret', 'pcsk\nsecret', 'pcsk_sécret', 7])(
    'is refused as %o, without being shown',
    (apiKey) => {
      const { message } = refusal({ apiKey }, env);
      expect(message).toMatch(/visible ASCII/);
      expect(message).not.toMatch(/s.cret|7/);
    },
  );
});

describe('the API version', () => {
  const versionOf = (options: object, env = {}) =>
    readConfig({ apiKey: KEY, ...options }, env).apiVersion;

  test('is auto unless something else is asked for', () => {
    expect(versionOf({})).toBe('auto');
    expect(versionOf({}, { PINECONE_API_VERSION: '' })).toBe('auto');
  });

  test.each([...VERSIONS, 'auto', 'minimum'])('may be %s', (apiVersion) => {
    expect(versionOf({ apiVersion })).toBe(apiVersion);
    expect(versionOf({ timeout: 5 }, { PINECONE_API_VERSION: apiVersion })).toBe(apiVersion);
  });

  test('of the options wins over that of the environment, even a wrong one', () => {
    expect(versionOf({ apiVersion: OLDEST }, { PINECONE_API_VERSION: NEWEST })).toBe(OLDEST);
    expect(versionOf({ apiVersion: OLDEST }, { PINECONE_API_VERSION: '1999-01' })).toBe(OLDEST);
  });

  test.each(['2025-4', '1999-01', 'latest', '', null, 202504])('is refused as %o', (apiVersion) => {
    const { message } = refusal({ apiKey: KEY, apiVersion });
    expect(message).toMatch(/^`apiVersion` must be one of /);
    for (const known of [...VERSIONS, 'auto', 'minimum']) expect(message).toContain(known);
  });

  test('of the environment is refused by the name of its variable', () => {
    const env = { PINECONE_API_VERSION: '2025-4' };
    expect(refusal({ apiKey: KEY }, env).message).toMatch(
      /^PINECONE_API_VERSION must be one of .*, got "2025-4"\.$/,
    );
  });
});

describe('the control plane', () => {
  const env = { PINECONE_CONTROLLER_HOST: 'http://localhost:5080' };

  test.each([
    ['that of the spec', {}, {}, undefined],
    ['that of the environment', {}, env, 'http://localhost:5080'],
    ['that of the environment beside other options', { timeout: 5 }, env, 'http://localhost:5080'],
    ['that of the options', { controllerHostUrl: 'https://x.test' }, env, 'https://x.test'],
  ])('is %s', (_, options, variables, url) => {
    expect(readConfig({ apiKey: KEY, ...options }, variables).controllerHostUrl).toBe(url);
  });
});

describe('headers', () => {
  const headersOf = (options: object, env = {}) => {
    const { headers } = readConfig({ apiKey: KEY, ...options }, env).clientOptions();
    return Object.fromEntries(new Headers(headers as Record<string, string>));
  };
  const env = { PINECONE_ADDITIONAL_HEADERS: '{"X-Team": "variable", "X-Env": "1"}' };

  test('have two names and a variable; the nearest wins, header by header', () => {
    expect(headersOf({})).toEqual({});
    expect(headersOf({ headers: { 'X-Team': 'a' } })).toEqual({ 'x-team': 'a' });
    expect(headersOf({ additionalHeaders: { 'X-Team': 'a' } })).toEqual({ 'x-team': 'a' });
    expect(headersOf({}, env)).toEqual({ 'x-team': 'variable', 'x-env': '1' });
    const both = {
      headers: { 'x-team': 'near' },
      additionalHeaders: { 'X-TEAM': 'far', 'x-b': '2' },
    };
    expect(headersOf(both, env)).toEqual({ 'x-team': 'near', 'x-b': '2', 'x-env': '1' });
  });

  test.each([
    ['Headers', new Headers({ 'x-team': 'a' })],
    ['pairs', [['x-team', 'a']]],
    ['an object with gaps', { 'X-Team': 'a', 'X-Gap': undefined }],
  ])('may be %s', (_, headers) => {
    expect(headersOf({ headers }, env)).toEqual({ 'x-team': 'a', 'x-env': '1' });
  });

  test('are taken away by null', () => {
    expect(headersOf({ headers: { 'x-team': null } }, env)).toEqual({ 'x-env': '1' });
  });

  test.each(['{"X-Team": "s3cret"', '["s3cret"]', '"s3cret"', 'null', 's3cret: 1'])(
    'of the environment are refused as %s, without being shown',
    (text) => {
      const error = refusal({ apiKey: KEY }, { PINECONE_ADDITIONAL_HEADERS: text });
      expect(error.message).toMatch(/PINECONE_ADDITIONAL_HEADERS must be a JSON object/);
      expect(`${error.message}${error.cause}`).not.toContain('s3cret');
    },
  );
});

test('whatever else the transport takes is handed on, under both names of fetch', () => {
  const fetch = async () => new Response();
  const options = { maxRetries: 5, timeout: 7, sourceTag: 'me', dangerouslyAllowBrowser: true };
  const config = readConfig({ apiKey: KEY, ...options, fetchApi: fetch }, {});
  expect(config.clientOptions()).toMatchObject({ ...options, fetch });
  const other = async () => new Response();
  const both = readConfig({ apiKey: KEY, fetch: other, fetchApi: fetch }, {});
  expect(both.clientOptions().fetch).toBe(other);
});

test('the rest has defaults', () => {
  expect(readConfig({ apiKey: KEY }, {})).toMatchObject({
    allowPreview: false,
    usePrivateHost: false,
    production: false,
    hostRules: { allowedHosts: undefined, allowInsecure: undefined },
    random: Math.random,
  });
  expect(readConfig({ apiKey: KEY }, { NODE_ENV: 'production' }).production).toBe(true);
});

test('a variable that may not be read counts as not set', () => {
  const env = new Proxy({} as Record<string, string>, {
    get: () => {
      throw new Error('Requires env access.');
    },
  });
  expect(keyOf({ apiKey: KEY }, env)).toBe(KEY);
  expect(refusal({}, env).message).toMatch(/^No API key/);
});

test('raw clients take what the config gives them', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const env = { PINECONE_API_KEY: ENV_KEY, PINECONE_CONTROLLER_HOST: server.url };
  const config = readConfig({ sourceTag: 'shop', headers: { 'X-Team': 'a' } }, env);
  const client = createDbControlClient({
    ...config.clientOptions(),
    baseUrl: config.controllerHostUrl,
  });
  expect((await client.GET('/indexes')).data).toEqual({ indexes: [] });
  const [request] = server.report();
  expect(request?.header('api-key')).toBe(ENV_KEY);
  expect(request?.header('x-team')).toBe('a');
  expect(request?.header('user-agent')).toContain('shop');
});

test('later changes to the options change nothing', () => {
  const options = { apiKey: KEY, timeout: 5 };
  const config = readConfig(options, {});
  options.timeout = 9;
  expect(config.clientOptions().timeout).toBe(5);
});
