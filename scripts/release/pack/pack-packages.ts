import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PublishedPackage } from '../list-packages.ts';
import { openPackage, type PackedPackage } from './packed-package.ts';

/**
 * Packs packages with pnpm, exactly as they would be published. They must be built.
 *
 * @throws Error when pnpm cannot pack one, with what it says.
 */
export function packPackages(packages: readonly PublishedPackage[]): PackedPackage[] {
  return packages.map(({ folder, name }) => {
    const destination = mkdtempSync(path.join(tmpdir(), 'packed-'));
    try {
      execFileSync('pnpm', ['pack', '--pack-destination', destination], {
        cwd: folder,
        stdio: 'pipe',
      });
      const [file] = readdirSync(destination);
      if (file === undefined) throw new Error(`pnpm packed nothing for ${name}.`);
      return openPackage(readFileSync(path.join(destination, file)), folder);
    } finally {
      rmSync(destination, { recursive: true });
    }
  });
}
