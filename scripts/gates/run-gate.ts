import { spawn } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../lib/repository-root.ts';
import type { Gate } from './gates.ts';

/** How a gate went. */
export interface GateResult {
  readonly gate: Gate;
  readonly ok: boolean;
  /** Everything the command printed. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs one gate to its end and keeps what it printed. */
export async function runGate(gate: Gate): Promise<GateResult> {
  const startedAt = Date.now();
  const [command, ...args] = gate.command;
  const bin = path.join(repositoryRoot, 'node_modules/.bin');
  const child = spawn(command, args, {
    cwd: repositoryRoot,
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH']}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      resolve(1);
    });
    child.on('close', resolve);
  });
  return {
    gate,
    ok: code === 0,
    output: Buffer.concat(chunks).toString('utf8'),
    seconds: (Date.now() - startedAt) / 1000,
  };
}
