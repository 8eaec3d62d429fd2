import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package that is published. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

/** Every package under `packages/` that is not private. */
export function listPublishedPackages(root: string): PublishedPackage[] {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((file) => ({ file, manifest: JSON.parse(readFileSync(path.join(root, file), 'utf8')) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ file, manifest }) => ({
      name: String(manifest.name),
      version: String(manifest.version),
      folder: path.join(root, path.dirname(file)),
    }));
}
