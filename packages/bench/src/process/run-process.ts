import { spawn } from 'node:child_process';
import { packageRoot } from '../paths.ts';

export interface ProcessOptions {
  readonly cwd?: string;
  /** Exit codes that are no failure. @default [0] */
  readonly allowed?: readonly number[];
}

export interface ProcessOutcome {
  readonly output: string;
  /** From start to end. */
  readonly milliseconds: number;
}

/**
 * Runs a command to its end.
 *
 * @throws Error with what it printed when it ends with another code than the allowed ones.
 */
export async function runProcess(
  command: string,
  args: readonly string[],
  { cwd = packageRoot, allowed = [0] }: ProcessOptions = {},
): Promise<ProcessOutcome> {
  const startedAt = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const milliseconds = performance.now() - startedAt;
  if (code === null || !allowed.includes(code)) {
    throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${errors || output}`);
  }
  return { output, milliseconds };
}
