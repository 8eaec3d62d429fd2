import { format, inspect } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.js';

const KEY = 'pcsk_NeverToBeSeen-1c9d';
const TOKEN = 'gateway-NeverToBeSeen-8e2f';

const config = readConfig({ apiKey: KEY, headers: { 'X-Gateway': TOKEN } }, {});

test.each([
  ['inspect', () => inspect(config, { depth: Number.POSITIVE_INFINITY, showHidden: true })],
  ['format', () => format('%o %O %j', config, config, config)],
  ['JSON', () => JSON.stringify(config)],
  ['a copy', () => inspect({ ...config }, { depth: Number.POSITIVE_INFINITY })],
  ['its functions', () => Object.values(config).map(String).join()],
])('neither key nor headers show in %s', (_, print) => {
  const text = print();
  expect(text.length).toBeGreaterThan(20);
  expect(text).not.toContain('NeverToBeSeen');
});

test('the config cannot be changed', () => {
  expect(Object.isFrozen(config)).toBe(true);
});
