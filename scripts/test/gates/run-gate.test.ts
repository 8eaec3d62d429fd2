import { expect, test } from 'vitest';
import { runGate } from '../../gates/run-gate.ts';

test('a gate that succeeds is ok', async () => {
  const result = await runGate({ title: 'fine', command: ['node', '-e', 'console.log("done")'] });
  expect(result).toMatchObject({ ok: true, output: 'done\n' });
});

test('a gate that fails keeps what it printed, on both streams', async () => {
  const script = 'console.log("one"); console.error("two"); process.exitCode = 3';
  const result = await runGate({ title: 'bad', command: ['node', '-e', script] });
  expect(result.ok).toBe(false);
  expect(result.output.split('\n').sort()).toEqual(['', 'one', 'two']);
});

test('a command that does not exist fails instead of hanging', async () => {
  const result = await runGate({ title: 'gone', command: ['no-such-command'] });
  expect(result.ok).toBe(false);
  expect(result.output).toContain('no-such-command');
});
