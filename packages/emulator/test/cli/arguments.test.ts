import { expect, test } from 'vitest';
import { parseStartOptions } from '../../src/cli/parse-start-options.js';
import { unsupportedNode } from '../../src/cli/unsupported-node.js';

test('the defaults', () => {
  expect(parseStartOptions([])).toEqual({
    json: false,
    options: {
      port: 5080,
      dataDir: undefined,
      apiKey: undefined,
      strict: true,
      limits: true,
      transitions: undefined,
      freshness: undefined,
      adminToken: undefined,
    },
  });
});

test.each([
  [['--no-auth'], { apiKey: false }],
  [['--api-key', 'k'], { apiKey: 'k' }],
  [['--loose'], { strict: false }],
  [['--strict'], { strict: true }],
  [['--transitions', 'timed:500'], { transitions: { afterMs: 500 } }],
  [['--transitions', 'manual:3'], { transitions: { afterDescribes: 3 } }],
  [['--freshness', 'manual'], { freshness: 'manual' }],
  [['--freshness', '40'], { freshness: { afterMs: 40 } }],
])('%j', (argv, expected) => {
  expect(parseStartOptions(argv).options).toMatchObject(expected);
});

test.each([
  [['--port', 'eighty'], '--port must be a number from 0 to 65535; got "eighty".'],
  [['--port', '70000'], '--port must be a number from 0 to 65535; got "70000".'],
  [['--data', ''], '--data must not be empty.'],
  [['--api-key', ' '], '--api-key must not be empty.'],
  [['--api-key', 'k', '--no-auth'], /^--api-key and --no-auth contradict each other/],
  [['--strict', '--loose'], /^--strict and --loose contradict each other/],
  [['--transitions', 'slow'], /^--transitions must be immediate, timed:MS or manual:N/],
  [['--freshness', '-1'], /--freshness/],
  [['--freshness', 'soon'], /^--freshness must be immediate, manual or a number/],
  [['--verbose'], /Unknown option '--verbose'/],
  [['serve'], 'Unknown command "serve". Known: export, import, push.'],
])('%j is refused', (argv, message) => {
  expect(() => parseStartOptions(argv)).toThrow(message);
});

test.each([
  ['22.13.0', true],
  ['22.20.1', true],
  ['24.0.0', true],
  ['22.12.0', false],
  ['20.19.5', false],
])('Node.js %s: %s', (version, isSupported) => {
  const problem = unsupportedNode(version);
  expect(problem === undefined).toBe(isSupported);
  if (!isSupported) expect(problem).toContain(`needs Node.js 22.13 or later`);
});
