import type { PublishedPackage } from '../list-packages.ts';
import type { Release } from './problem.ts';

/** The packages of a release as they lie in the repository. */
export function publishedOf({ packages }: Release): PublishedPackage[] {
  return packages.map(({ name, manifest: { version }, folder }) => ({ name, version, folder }));
}
