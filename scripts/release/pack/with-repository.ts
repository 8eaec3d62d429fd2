import path from 'node:path';
import type { PackedPackage, ReleasedManifest } from './packed-package.ts';
import { withManifest } from './with-manifest.ts';

/**
 * The same package, naming the repository that it is built from, such as `git+https://host/owner/name.git`, and its
 * folder there. npm compares the one with what the provenance says, and resolves the links in a README by the other.
 */
export function withRepository(
  packed: PackedPackage,
  { url, root }: { readonly url: string; readonly root: string },
): PackedPackage {
  const directory = path.relative(root, packed.folder).replaceAll(path.sep, '/');
  const repository: ReleasedManifest['repository'] = { type: 'git', url, directory };
  return withManifest(packed, { ...packed.manifest, repository });
}
