import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { FileTransaction } from '../../lib/file-transaction.ts';
import type { BreakingSignal } from './interrupted-error.ts';
import { InterruptedError } from './interrupted-error.ts';
import { UpgradeJournal } from './upgrade-journal.ts';

/** Changes files all or none, whatever ends the command: a failure, a signal, or SIGKILL by way of the journal. */
export class UpgradeTransaction extends FileTransaction {
  readonly #journal: UpgradeJournal;
  readonly #remembered = new Set<string>();
  #signal: BreakingSignal | undefined;

  constructor(root: string, command: string) {
    super();
    this.#journal = new UpgradeJournal(root, command);
  }

  /** Whether there is nothing to put back so far. */
  get isUntouched(): boolean {
    return this.#remembered.size === 0;
  }

  override write(file: string, content: string | Uint8Array): void {
    this.remember(file);
    const folder = firstMissing(path.dirname(file));
    if (folder !== undefined) this.#journal.announceFolder(folder);
    this.#journal.announce(file, content);
    // A file that is half written could not be told from one that somebody has changed.
    const temporary = `${file}.upgrade.tmp`;
    super.write(temporary, content);
    renameSync(temporary, file);
  }

  override remove(file: string): void {
    this.remember(file);
    this.#journal.announce(file, null);
    super.remove(file);
  }

  override remember(file: string): void {
    if (!this.#remembered.has(file)) {
      this.#journal.remember(file);
      this.#remembered.add(file);
    }
    super.remember(file);
  }

  /** Breaks the upgrade off at its next checkpoint. */
  interrupt(signal: BreakingSignal): void {
    this.#signal ??= signal;
  }

  /** Lets a signal arrive that came while code was running. Throws {@link InterruptedError} if one did. */
  async checkpoint(): Promise<void> {
    // The first turn may be the rest of one that has looked for signals already.
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (this.#signal) throw new InterruptedError(this.#signal);
  }

  /** Forgets what was before. Called once, when all is kept or put back. */
  end(): void {
    this.#journal.end();
  }
}

/** The outermost folder of a path that does not exist. */
function firstMissing(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  return firstMissing(path.dirname(folder)) ?? folder;
}
