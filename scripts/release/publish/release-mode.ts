import { globSync } from 'node:fs';
import path from 'node:path';
import { duePackages } from '../plan/due-packages.ts';

/** What is due on the main branch. */
export type ReleaseMode =
  /** Changesets wait: a pull request that raises the versions. */
  | 'version'
  /** Versions were raised that carry no tag yet: publishing them. */
  | 'publish'
  | 'nothing';

/** Tells it from the changesets, the versions and the tags of a clone. */
export function releaseMode(root: string): ReleaseMode {
  const waiting = globSync('*.md', { cwd: path.join(root, '.changeset') });
  if (waiting.some((file) => file !== 'README.md')) return 'version';
  return duePackages(root).length > 0 ? 'publish' : 'nothing';
}
