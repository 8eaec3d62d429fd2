import { openPackage, type PackedPackage, type ReleasedManifest } from './packed-package.ts';
import { writeTarball } from './write-tarball.ts';

/** The same package with another package.json. */
export function withManifest(packed: PackedPackage, manifest: ReleasedManifest): PackedPackage {
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const files = new Map([...packed.files, ['package.json', text]]);
  return openPackage(writeTarball(files), packed.folder);
}
