import { spawnSync } from 'node:child_process';
import { UpgradeError } from './upgrade-error.ts';

/**
 * Keeps a command from taking away what nothing could bring back. Where there is no git, there is nothing to go by.
 * Throws {@link UpgradeError} where files, or files of folders, differ from the last commit or are in none.
 */
export function refuseUncommitted(root: string, paths: readonly string[], fate: string): void {
  if (paths.length === 0) return;
  const files = [
    ...listFiles(root, ['diff', '--name-only', '--relative', 'HEAD'], paths),
    ...listFiles(root, ['ls-files', '--others', '--exclude-standard'], paths),
  ];
  if (files.length === 0) return;
  const names = files.map((file) => `\n  ${file}`).join('');
  throw new UpgradeError(
    `no commit holds these files as they are, and they would be ${fate}; commit, stash or remove them first:${names}`,
  );
}

function listFiles(root: string, command: readonly string[], paths: readonly string[]): string[] {
  const args = [...command, '-z', '--', ...paths];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\0').filter(Boolean) : [];
}
