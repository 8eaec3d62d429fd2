import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runGit } from '../git/run-git.ts';
import { readTarball } from '../pack/read-tarball.ts';

/** Lets something look at the specs folder as it was at a commit; the copy is removed afterwards. */
export async function withSpecsAt<T>(
  root: string,
  commit: string,
  use: (specsFolder: string) => Promise<T>,
): Promise<T> {
  const archive = runGit(root, ['archive', '--format=tar.gz', commit, 'specs']);
  const folder = mkdtempSync(path.join(tmpdir(), 'specs-at-'));
  try {
    for (const [name, content] of readTarball(archive)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
