import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** An emulator in a process of its own. */
export interface RunningEmulator {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the emulator that is installed in a folder, by its command, on a free port and in memory.
 *
 * @throws Error when it ends before it is ready.
 */
export async function startInstalledEmulator(folder: string): Promise<RunningEmulator> {
  const command = path.join(
    folder,
    'node_modules/@pinecone-versioned/emulator/dist/esm/cli/main.js',
  );
  const child = spawn(process.execPath, [command, '--port', '0', '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  for await (const line of createInterface({ input: child.stdout })) {
    const { url } = JSON.parse(line) as { url: string };
    return { url, stop: () => stop(child) };
  }
  throw new Error('The emulator ended before it was ready; what it said stands above.');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
