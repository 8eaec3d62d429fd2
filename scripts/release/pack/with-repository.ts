import { openPackage, type PackedPackage } from './packed-package.ts';
import { writeTarball } from './write-tarball.ts';

/**
 * The same package, naming the repository that it is built from, such as `git+https://host/owner/name.git`. npm compares
 * it with what the provenance says.
 */
export function withRepository(packed: PackedPackage, url: string): PackedPackage {
  const manifest = { ...packed.manifest, repository: { type: 'git', url } };
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const files = new Map([...packed.files, ['package.json', text]]);
  return openPackage(writeTarball(files), packed.folder);
}
