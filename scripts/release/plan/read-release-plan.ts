import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReleasePlan } from './release-plan.ts';

/** All that changesets reads. */
const INPUT = [
  'package.json',
  'pnpm-workspace.yaml',
  '.changeset/*',
  'packages/*/package.json',
  'scripts/package.json',
];

/**
 * What changesets would release now, computed by changesets itself: from the files as they are, on any branch and in
 * any clone.
 *
 * @throws Error with what changesets says, when a changeset cannot be read.
 */
export function readReleasePlan(root: string): ReleasePlan {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-plan-'));
  const file = path.join(folder, 'plan.json');
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
    const command = path.join(root, 'node_modules/@changesets/cli/bin.js');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [command, 'status', '--output=plan.json'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    if (!existsSync(file)) throw new Error(`changesets made no plan:\n${stdout}${stderr}`);
    return JSON.parse(readFileSync(file, 'utf8')) as ReleasePlan;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
