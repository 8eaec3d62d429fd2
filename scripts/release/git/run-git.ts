import { execFileSync } from 'node:child_process';

/** More than any answer that is asked for; the specs as an archive are the largest. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * Runs git in a repository and gives what it prints.
 *
 * @throws Error with what git says.
 */
export function runGit(root: string, args: readonly string[]): Buffer {
  return execFileSync('git', args, { cwd: root, stdio: 'pipe', maxBuffer: LARGEST_ANSWER });
}

/** The lines that git prints. */
export function gitLines(root: string, args: readonly string[]): string[] {
  return runGit(root, args)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** A file as it is at a revision; undefined when it is not there. */
export function gitFile(root: string, revision: string, file: string): string | undefined {
  const [found] = gitLines(root, ['ls-tree', '--name-only', revision, '--', file]);
  return found === undefined
    ? undefined
    : runGit(root, ['show', `${revision}:${file}`]).toString('utf8');
}

/** Files below paths that differ from a revision: changed, gone, or new and not ignored, whether or not added yet. */
export function changedSince(root: string, revision: string, paths: readonly string[]): string[] {
  return [
    ...gitLines(root, ['diff', '--name-only', '--no-renames', revision, '--', ...paths]),
    ...gitLines(root, ['ls-files', '--others', '--exclude-standard', '--', ...paths]),
  ].sort();
}
