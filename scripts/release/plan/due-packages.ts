import { releaseTags } from '../git/release-tags.ts';
import { listPublishedPackages, type PublishedPackage } from '../list-packages.ts';
import { UNRELEASED } from './unreleased.ts';

/** Packages whose version was raised and carries no tag yet: they are published once no changeset waits. */
export function duePackages(root: string): PublishedPackage[] {
  return listPublishedPackages(root).filter(
    ({ name, version }) =>
      version !== UNRELEASED && !releaseTags(root, name).some((tag) => tag.version === version),
  );
}
