import { gitLines } from './run-git.ts';

/** A version of a package that was released. */
export interface ReleaseTag {
  /** Such as `pinecone-versioned@1.2.0`. */
  readonly tag: string;
  readonly version: string;
}

/** The tags of a package's releases, newest version first. */
export function releaseTags(root: string, name: string): ReleaseTag[] {
  return gitLines(root, ['tag', '--list', `${name}@*`, '--sort=-version:refname']).map((tag) => ({
    tag,
    version: tag.slice(name.length + 1),
  }));
}
