import { spawn } from 'node:child_process';
import { once } from 'node:events';

const TIME_LIMIT = 120_000;

/** Folder and environment of a command. */
export interface CommandPlace {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** How long it may take, in milliseconds. @default 120_000 */
  readonly timeLimit?: number;
}

/**
 * Runs a command and gives what it printed.
 *
 * @throws Error with its output when it fails or takes too long.
 */
export async function runCommand(
  command: readonly [string, ...string[]],
  { cwd, env = {}, timeLimit = TIME_LIMIT }: CommandPlace,
): Promise<string> {
  const [file, ...args] = command;
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeLimit,
  });
  const out: Buffer[] = [];
  const all: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    out.push(chunk);
    all.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => all.push(chunk));
  const [status, signal] = await once(child, 'close');
  if (status === 0) return Buffer.concat(out).toString('utf8').trim();
  const said = Buffer.concat(all).toString('utf8').trim();
  throw new Error(`${args.at(-1) ?? file} ended with ${signal ?? status}: ${said.slice(0, 1_500)}`);
}
