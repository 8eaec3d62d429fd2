import { expect, test } from 'vitest';
import { BackgroundWork } from '../src/background-work.js';

test('runs work to its end, and tells of what fails', async () => {
  const failed = Promise.withResolvers<unknown>();
  const background = new BackgroundWork(failed.resolve);
  const done = Promise.withResolvers<void>();
  background.run(async () => done.resolve());
  background.run(async () => {
    throw new Error('broken');
  });
  await done.promise;
  expect(await failed.promise).toEqual(new Error('broken'));
});

test('a stop waits for work to end, and what that throws is no failure', async () => {
  const failures: unknown[] = [];
  const background = new BackgroundWork((error) => failures.push(error));
  let isEnded = false;
  background.run(async (signal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    isEnded = true;
    throw signal.reason;
  });
  await Promise.resolve();
  await background.stop();
  expect([isEnded, failures]).toEqual([true, []]);

  const again = Promise.withResolvers<boolean>();
  background.run(async (signal) => again.resolve(signal.aborted));
  expect(await again.promise).toBe(false);
});
