import { openPackage, type PackedPackage } from '../pack/packed-package.ts';
import { writeTarball } from '../pack/write-tarball.ts';

/** The same packages under another version, depending on each other in that version. */
export function bumpPackages(packages: readonly PackedPackage[], version: string): PackedPackage[] {
  const own = new Set(packages.map(({ name }) => name));
  return packages.map(({ manifest, files, folder }) => {
    const dependencies = Object.entries(manifest.dependencies ?? {}).map(([name, pinned]) => [
      name,
      own.has(name) ? version : pinned,
    ]);
    const next = { ...manifest, version, dependencies: Object.fromEntries(dependencies) };
    const text = Buffer.from(`${JSON.stringify(next, null, 2)}\n`);
    return openPackage(writeTarball(new Map([...files, ['package.json', text]])), folder);
  });
}
