import { execFileSync } from 'node:child_process';
import { makeTestFolder } from './test-folder.js';

/** Makes a git repository whose first commit, tagged `v1`, holds the files. */
export function makeRepository(files: Readonly<Record<string, string>>): string {
  const folder = makeTestFolder(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: 'pipe',
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  git('tag', 'v1');
  return folder;
}
