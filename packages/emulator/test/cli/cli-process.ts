import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const sourceImports = new URL('../source-imports.ts', import.meta.url).href;

/** How a command ended. */
export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface CliProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it printed until it was ready: the first line. */
  readonly ready: Promise<string>;
  readonly ended: Promise<CliResult>;
}

/** Starts the command in a process of its own, which ends with the test at the latest. */
export function startCli(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): CliProcess {
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--import', sourceImports, main, ...argv],
    { env: { ...process.env, ...env } },
  );
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    output.stdout += data;
  });
  child.stderr.on('data', (data) => {
    output.stderr += data;
  });
  const ended = once(child, 'close').then(([code]): CliResult => ({ code, ...output }));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (output.stdout.includes('\n')) resolve(output.stdout);
    });
    ended.then(({ stderr }) => reject(new Error(stderr)), reject);
  });
  // A test may have no interest in it.
  ready.catch(() => undefined);
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  return { child, ready, ended };
}

/** Runs the command to its end. */
export function runCli(
  argv: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<CliResult> {
  return startCli(argv, env).ended;
}
