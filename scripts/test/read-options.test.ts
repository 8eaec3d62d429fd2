import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../lib/repository-root.ts';

/** The scripts that people call, by the command that they know. */
const COMMANDS = [
  ['npm start', 'start.ts'],
  ['npm test', 'test.ts'],
  ['pnpm release:api', 'release-api.ts'],
  ['pnpm release:matrix', 'release-matrix.ts'],
  ['pnpm release:plan', 'release-plan.ts'],
  ['pnpm release:publish', 'release-publish.ts'],
  ['pnpm release:rehearse', 'release-rehearse.ts'],
  ['pnpm release:verify', 'release-verify.ts'],
] as const;

function run(script: string, ...args: readonly string[]) {
  const file = path.join(repositoryRoot, 'scripts', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return { status, stdout, stderr };
}

test.each(COMMANDS)('%s says how it is called, and does nothing', (command, script) => {
  const help = run(script, '--help');
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toMatch(new RegExp(`^Usage: ${command}\\b`));

  expect(run(script, '--nonsense')).toEqual({
    status: 2,
    stdout: '',
    stderr: `Unknown option '--nonsense'\n\n${help.stdout}`,
  });
});

test('a word that means nothing is refused', () => {
  const { status, stdout, stderr } = run('test.ts', 'packages/facade');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain("'packages/facade'");
  expect(stderr).toContain('Usage: npm test');
});

test('an option without its value is refused, and an empty value as well', () => {
  expect(run('release-verify.ts', '--out').stderr).toContain("'--out <value>' argument missing");
  expect(run('release-verify.ts', '--out', '').stderr).toContain(
    "'--out' is given without a value",
  );
});

test('the matrix refuses a text that no consumer has, and half a table', () => {
  const unknown = run('release-matrix.ts', '--only', 'Node 9');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain("No consumer holds 'Node 9'. There are:\n  runtime Node 20");
  const half = run('release-matrix.ts', '--only', 'Bun', '--write');
  expect(half.status).toBe(2);
  expect(half.stderr).toContain('--write puts the whole table into README.md');
});
