import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../specs/sha256.ts';
import type { UpgradeContext } from '../upgrade-context.ts';
import { UpgradeError } from '../upgrade-error.ts';
import { type Journal, type JournalEntry, journalFile, readJournal } from './upgrade-journal.ts';

/**
 * Puts back what a command that was killed has left half done, and says so. What somebody has changed since stays as it
 * is, and is named. Throws {@link UpgradeError} while that command is still running.
 */
export function recoverUpgrade({ workspace: { root }, stderr }: UpgradeContext): void {
  const journal = readJournal(root);
  if (!journal) return;
  const { pid, command } = journal;
  if (isRunning(pid)) {
    throw new UpgradeError(
      `\`pnpm specs ${command}\` is running here (process ${pid}). Wait until it is done; if that process is another one, remove ${journalFile(root)}`,
    );
  }
  const left = putBack(journal);
  rmSync(journalFile(root));
  const names = left.map((file) => `\n  ${path.relative(root, file)}`);
  const rest = left.length > 0 ? ` These were changed since, and stay as they are:${names}` : '';
  stderr(
    `specs: \`pnpm specs ${command}\` was killed before it was done; what it had written is put back.${rest}\n`,
  );
}

/** For those who must not write. Throws {@link UpgradeError} where {@link recoverUpgrade} would have something to do. */
export function refuseLeftovers({ workspace: { root } }: UpgradeContext): void {
  const journal = readJournal(root);
  if (!journal) return;
  throw new UpgradeError(
    `\`pnpm specs ${journal.command}\` is running here, or was killed before it was done. In that case the next command without --dry-run puts back what it had written`,
  );
}

/** Returns the files that are neither as they were before nor as the command wrote them. */
function putBack({ entries, folders }: Journal): string[] {
  const states = [...entries].map(([file, entry]) => ({
    file,
    entry,
    state: stateOf(file, entry),
  }));
  // Whoever has cleaned up by git needs no help, and may have gone on since.
  const isCleanedUp = !states.some(({ state }) => state === 'written');
  if (isCleanedUp) return [];
  for (const { file, entry, state } of states) {
    if (state === 'written' || state === 'foreign') restore(file, entry);
  }
  for (const folder of folders.toReversed()) removeLinked(folder);
  return states.filter(({ state }) => state === 'changed').map(({ file }) => file);
}

type State = 'before' | 'written' | 'foreign' | 'changed';

/** `foreign` is what the command let others write. */
function stateOf(file: string, { before, after }: JournalEntry): State {
  if (!existsSync(file)) {
    if (before === null) return 'before';
    return after === null ? 'written' : 'changed';
  }
  // A link to the new package.
  if (!statSync(file).isFile()) return 'foreign';
  const now = readFileSync(file);
  if (now.toString('base64') === before) return 'before';
  if (after === undefined) return 'foreign';
  return sha256(now) === after ? 'written' : 'changed';
}

function restore(file: string, { before }: JournalEntry): void {
  if (before === null) {
    rmSync(file, { recursive: true, force: true });
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(before, 'base64'));
}

/** Removes a created folder in which nothing is left but what can be made again. */
function removeLinked(folder: string): void {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  const isMade = files.every(({ parentPath }) =>
    path
      .relative(folder, parentPath)
      .split(path.sep)
      .some((part) => part === 'node_modules' || part === 'dist'),
  );
  if (isMade) rmSync(folder, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
