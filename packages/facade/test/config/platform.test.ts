import { systemClock } from '@pinecone-versioned/transport';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.js';
import { PineconeConfigurationError } from '../../src/errors/pinecone-configuration-error.js';

/** Puts another `process` in place until the test is over. */
function pretendProcess(value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'process');
  Object.defineProperty(globalThis, 'process', { value, configurable: true });
  onTestFinished(() => {
    if (before) Object.defineProperty(globalThis, 'process', before);
  });
}

test('the environment is that of the process, and warnings go to it', () => {
  const emitted: unknown[] = [];
  pretendProcess({
    env: { PINECONE_API_KEY: 'pcsk_variable' },
    emitWarning: (...warning: unknown[]) => emitted.push(warning),
  });
  const config = readConfig();
  expect(config.clientOptions().apiKey).toBe('pcsk_variable');
  config.onWarning({ code: 'SOME_CODE', message: 'Mind the gap.' });
  expect(emitted).toEqual([['Mind the gap.', { type: 'PineconeWarning', code: 'SOME_CODE' }]]);
});

test.each([
  ['no process', undefined],
  ['a process without environment', {}],
])('with %s the options have to say all', (_, value) => {
  pretendProcess(value);
  expect(() => readConfig()).toThrow('No API key');
  const config = readConfig({ apiKey: 'pcsk_option' });
  expect(config.apiVersion).toBe('auto');
  expect(() => config.onWarning({ code: 'SOME_CODE', message: 'Unheard.' })).not.toThrow();
});

test('onWarning replaces the process', () => {
  const onWarning = () => {};
  expect(readConfig({ apiKey: 'pcsk_option', onWarning }, {}).onWarning).toBe(onWarning);
});

test('the clock is that of the system unless another one is given', async () => {
  const { clock } = readConfig({ apiKey: 'pcsk_option' }, {});
  expect(clock).toBe(systemClock);
  await clock.sleep(1);
  const reason = new Error('enough');
  await expect(clock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason);
  const controller = new AbortController();
  const sleeping = clock.sleep(60_000, controller.signal);
  controller.abort(reason);
  await expect(sleeping).rejects.toBe(reason);
  const own = { now: () => 7, sleep: async () => {} };
  expect(readConfig({ apiKey: 'pcsk_option', clock: own }, {}).clock).toBe(own);
});

test.each(['ftp://x', 'http://example.com', 'https://user@example.com', ' '])(
  'a control plane at %j is refused by the name of its option',
  (controllerHostUrl) => {
    const read = () => readConfig({ apiKey: 'pcsk_option', controllerHostUrl }, {});
    expect(read).toThrow(PineconeConfigurationError);
    expect(read).toThrow('`controllerHostUrl` must be');
  },
);
