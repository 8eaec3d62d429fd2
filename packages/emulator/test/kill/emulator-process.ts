import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/esm/cli/main.js', import.meta.url));

/** The command of the built package, in a process of its own. */
export class EmulatorProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  /** URL, once it is ready. */
  readonly ready: Promise<string>;

  constructor(dataDir: string) {
    const args = [cli, '--data', dataDir, '--port', '0', '--no-auth', '--json'];
    this.#child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#ended = once(this.#child, 'exit');
    this.ready = this.#readUrl();
    // A process may be killed before anyone waits for it.
    this.ready.catch(() => undefined);
  }

  /** Ends it as `kill -9` does: the process has no say. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async #readUrl(): Promise<string> {
    let output = '';
    let errors = '';
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    while (!output.includes('\n')) {
      const [chunk] = await Promise.race([
        this.#child.stdout ? once(this.#child.stdout, 'data') : [],
        this.#ended.then(() => []),
      ]);
      if (chunk === undefined) throw new Error(`The emulator ended before it was ready. ${errors}`);
    }
    return JSON.parse(output.slice(0, output.indexOf('\n'))).url;
  }
}
