import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../paths.ts';

const CLI = path.join(
  packageRoot,
  'node_modules/@pinecone-versioned/emulator/dist/esm/cli/main.js',
);

/** The emulator's command in a process of its own, over a data folder. */
export class EmulatorProcess {
  readonly url: string;
  /** From the start of the process to the line that says it is ready. */
  readonly startMs: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string, startMs: number) {
    this.#child = child;
    this.url = url;
    this.startMs = startMs;
  }

  static async start(dataDir: string): Promise<EmulatorProcess> {
    const startedAt = performance.now();
    const args = [CLI, '--data', dataDir, '--port', '0', '--no-auth', '--no-limits', '--json'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: child.stdout })) {
      const { url }: { url: string } = JSON.parse(line);
      return new EmulatorProcess(child, url, performance.now() - startedAt);
    }
    throw new Error('The emulator ended before it was ready. Are the packages built?');
  }

  /** Resident memory in bytes; undefined where the system has no /proc. */
  residentBytes(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
      const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
      return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    } catch {
      return undefined;
    }
  }

  /** Ends it as `kill -9` does. */
  async kill(): Promise<void> {
    const ended = once(this.#child, 'exit');
    if (this.#child.kill('SIGKILL')) await ended;
  }
}
