import type { PackedPackage } from '../pack/packed-package.ts';

/**
 * Packages with those first that others depend on, so that whatever is published can be installed at any moment.
 *
 * @throws Error when packages depend on each other in a circle.
 */
export function orderPackages(packages: readonly PackedPackage[]): PackedPackage[] {
  const ordered: PackedPackage[] = [];
  const left = new Map(packages.map((each) => [each.name, each]));
  while (left.size > 0) {
    const ready = [...left.values()].filter(({ manifest }) =>
      Object.keys(manifest.dependencies ?? {}).every((name) => !left.has(name)),
    );
    if (ready.length === 0) {
      throw new Error(`These packages depend on each other: ${[...left.keys()].join(', ')}.`);
    }
    ordered.push(...ready);
    for (const { name } of ready) left.delete(name);
  }
  return ordered;
}
