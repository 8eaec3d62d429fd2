import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PublishedPackage } from '../list-packages.ts';
import { openPackage, type PackedPackage } from './packed-package.ts';
import { withOlderEntries } from './with-older-entries.ts';

/**
 * Packs packages with pnpm, exactly as they would be published, with entries for older resolvers.
 *
 * @throws Error when one is not built, or pnpm cannot pack it, with what it says.
 */
export function packPackages(packages: readonly PublishedPackage[]): PackedPackage[] {
  const unbuilt = packages.filter(({ folder }) => !existsSync(path.join(folder, 'dist')));
  if (unbuilt.length > 0) {
    const names = unbuilt.map(({ name }) => name).join(', ');
    throw new Error(`Not built, so there is nothing to pack: ${names}. Run \`pnpm build\` first.`);
  }
  return packages.map(({ folder, name }) => {
    const destination = mkdtempSync(path.join(tmpdir(), 'packed-'));
    try {
      pack(folder, destination);
      const [file] = readdirSync(destination);
      if (file === undefined) throw new Error(`pnpm packed nothing for ${name}.`);
      return withOlderEntries(openPackage(readFileSync(path.join(destination, file)), folder));
    } finally {
      rmSync(destination, { recursive: true });
    }
  });
}

function pack(folder: string, destination: string): void {
  try {
    execFileSync('pnpm', ['pack', '--pack-destination', destination], {
      cwd: folder,
      stdio: 'pipe',
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new Error(
      'pnpm, which packs the packages, is not on the PATH. Run this by pnpm; CONTRIBUTING.md says how to get it.',
      { cause: error },
    );
  }
}
