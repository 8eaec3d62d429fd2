import type { PackageManifest } from './package-manifest.ts';

/** Tells which imports stay imports: Node's own modules, and the dependencies that a package doesn't take in. */
export function externalOf(
  { dependencies, peerDependencies, inlinedDependencies = [] }: PackageManifest,
  what: 'code' | 'types',
): (id: string) => boolean {
  const inlined = what === 'code' ? inlinedDependencies : [];
  const external = Object.keys({ ...dependencies, ...peerDependencies }).filter(
    (name) => !inlined.includes(name),
  );
  return (id) =>
    id.startsWith('node:') || external.some((name) => id === name || id.startsWith(`${name}/`));
}
