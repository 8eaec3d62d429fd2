import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { IntegrityOf } from './cyclone-dx.ts';

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly resolution?: { readonly integrity?: string } }>
  >;
}

/** Integrity of what is installed: of this release from its tarballs, of all else from the lockfile. */
export function integrityFromLockfile(root: string): IntegrityOf {
  const text = readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8');
  const { packages } = parse(text) as Lockfile;
  return ({ name, version, source }) =>
    typeof source === 'string'
      ? packages[`${name}@${version}`]?.resolution?.integrity
      : `sha512-${createHash('sha512').update(source.tarball).digest('base64')}`;
}
