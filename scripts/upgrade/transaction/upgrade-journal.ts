import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../specs/sha256.ts';
import { UpgradeError } from '../upgrade-error.ts';

/** What is known of a file that an upgrade changes. */
export interface JournalEntry {
  /** Bytes in base64; null for what did not exist. */
  readonly before: string | null;
  /** Digest of what was written, null for what was removed; undefined for what others write, such as the lockfile. */
  readonly after?: string | null;
}

/** What a command that was killed has left. */
export interface Journal {
  readonly pid: number;
  readonly command: string;
  /** By absolute path. */
  readonly entries: ReadonlyMap<string, JournalEntry>;
  /** Folders that were created. */
  readonly folders: readonly string[];
}

type Line = Partial<JournalEntry> & { readonly file?: string; readonly folder?: string };

/**
 * Says on disk what an upgrade changes, always before it does: what a killed command leaves half done can be put back.
 * While it lies there, no other upgrade of the checkout begins.
 */
export class UpgradeJournal {
  readonly #file: string;

  /** Throws {@link UpgradeError} when there is one already. */
  constructor(root: string, command: string) {
    this.#file = journalFile(root);
    mkdirSync(path.dirname(this.#file), { recursive: true });
    try {
      writeFileSync(this.#file, `${JSON.stringify({ pid: process.pid, command })}\n`, {
        flag: 'wx',
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new UpgradeError(
        `another upgrade of this checkout has begun: ${this.#file}. Wait until it is done`,
      );
    }
  }

  /** Notes a file as it is now. */
  remember(file: string): void {
    const before = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
    this.#append({ file, before: before === null ? null : before.toString('base64') });
  }

  /** Notes what is about to be written to a remembered file; null when it goes. */
  announce(file: string, content: string | Uint8Array | null): void {
    this.#append({ file, after: content === null ? null : sha256(content) });
  }

  /** Notes a folder that is about to be created. */
  announceFolder(folder: string): void {
    this.#append({ folder });
  }

  end(): void {
    rmSync(this.#file, { force: true });
  }

  #append(line: Line): void {
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }
}

/** Where the journal of a checkout lies: git does not see it. */
export function journalFile(root: string): string {
  return path.join(root, 'node_modules/.specs-upgrade.jsonl');
}

/** What lies there, if anything does. A line that was cut off is about a file that was not touched. */
export function readJournal(root: string): Journal | undefined {
  const file = journalFile(root);
  if (!existsSync(file)) return undefined;
  const [header, ...lines] = readFileSync(file, 'utf8').split('\n').map(parse);
  const entries = new Map<string, JournalEntry>();
  for (const { file: name, folder: _, ...entry } of lines) {
    if (name === undefined) continue;
    entries.set(name, { before: null, ...entries.get(name), ...entry });
  }
  return {
    pid: Number(header?.pid ?? 0),
    command: header?.command ?? 'upgrade',
    entries,
    folders: lines.flatMap(({ folder }) => folder ?? []),
  };
}

function parse(line: string): Line & { readonly pid?: number; readonly command?: string } {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}
