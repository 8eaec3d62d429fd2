import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** All that changesets reads. */
const INPUT = [
  'package.json',
  'pnpm-workspace.yaml',
  '.changeset/*',
  'packages/*/{package.json,CHANGELOG.md}',
  'scripts/package.json',
  'scripts/release/changelog/*',
];

/** Copies what changesets reads into a repository of its own, where it may do as it likes, and removes it afterwards. */
export function inScratchWorkspace<T>(root: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-plan-'));
  try {
    for (const input of globSync(INPUT, { cwd: root })) {
      cpSync(path.join(root, input), path.join(folder, input));
    }
    // changesets wants to compare with a base branch; here nothing differs from it.
    const name = ['-c', 'user.name=release', '-c', 'user.email=release@localhost'];
    for (const args of [
      ['init', '--quiet', '-b', 'main'],
      ['add', '.'],
      [...name, 'commit', '-qm', 'plan'],
    ]) {
      execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
