import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** Indexes, backups and restores take this long, as they take seconds or minutes in the cloud. */
const TRANSITION_MS = 300;

const command = fileURLToPath(new URL('../dist/esm/cli/main.js', import.meta.url));

/** The built command in a process of its own. */
export class EmulatorProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  /** Its URL, once it takes requests. Rejects with what it says when it does not start. */
  readonly ready: Promise<string>;
  /** What it complained about, once it has ended; empty when all went well. */
  readonly complaints: Promise<string>;

  /** Starts it on a folder and a free port. */
  constructor(dataDir: string, apiKey: string) {
    if (!existsSync(command)) throw new Error('The emulator is not built. Run `pnpm build` first.');
    const where = ['--data', dataDir, '--port', '0', '--api-key', apiKey, '--json'];
    const child = spawn(
      process.execPath,
      [command, ...where, '--transitions', `timed:${TRANSITION_MS}`],
      // A Ctrl-C is for the story, which then stops the emulator in its own time.
      { stdio: ['ignore', 'pipe', 'pipe'], detached: true, windowsHide: true },
    );
    this.#child = child;
    this.#ended = once(child, 'exit').then(([code]) => code);
    this.complaints = text(child.stderr);
    this.ready = Promise.race([
      once(createInterface(child.stdout), 'line').then(([line]) => JSON.parse(line).url),
      this.#ended.then(async () => {
        throw new Error(`The emulator did not start. ${await this.complaints}`);
      }),
    ]);
    // An interrupted story stops it without ever asking.
    this.ready.catch(() => undefined);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Asks it to stop, if it still runs, and returns its exit code; null when a signal had to end it. */
  stop(): Promise<number | null> {
    if (this.#child.exitCode === null) this.#child.kill('SIGTERM');
    return this.#ended;
  }

  /** Ends it at once; what it has acknowledged is in its folder all the same. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }
}
