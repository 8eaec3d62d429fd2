import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** A process of its own that has opened a folder, or was refused. */
interface StoreProcess {
  readonly child: ChildProcess;
  /** The first line that it printed: `opened`, or the code of a StoreError. */
  readonly output: string;
}

const openStore = new URL('../../src/store/open-store.ts', import.meta.url).href;
const sourceImports = new URL('../source-imports.ts', import.meta.url).href;

/**
 * Opens a folder in another process, runs a script with `store` there and waits for its first line. The process
 * stays, with the store open, until it is killed or the test ends.
 */
export async function startStoreProcess(dataDir: string, script = ''): Promise<StoreProcess> {
  const code = `
    import { openStore } from ${JSON.stringify(openStore)};
    try {
      const store = openStore({ dataDir: process.argv[1] });
      ${script}
      console.log('opened');
      setInterval(() => store, 1000);
    } catch (error) {
      console.log(error.code ?? String(error));
    }
  `;
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--import', sourceImports, '--input-type=module', '--eval', code, dataDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => kill(child));
  const [line] = await once(child.stdout, 'data');
  return { child, output: String(line).trim() };
}

/** Kills a process as `kill -9` does, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
