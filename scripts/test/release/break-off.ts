import type { Registry } from '../../release/publish/registry.ts';

/** A registry that fails once, instead of taking the given package, and counts what it takes. */
export interface BreakingRegistry extends Registry {
  /** Tarball's file name -> how often it was taken. */
  readonly taken: ReadonlyMap<string, number>;
}

/** Makes a registry fail once, after it took a number of tarballs. */
export function breakOffAfter(count: number, registry: Registry): BreakingRegistry {
  const taken = new Map<string, number>();
  let isBroken = false;
  return {
    taken,
    has: registry.has,
    async publish(tarball) {
      if (!isBroken && taken.size === count) {
        isBroken = true;
        throw new Error('The connection broke off, as the test wants it.');
      }
      await registry.publish(tarball);
      const name = tarball.slice(tarball.lastIndexOf('/') + 1);
      taken.set(name, (taken.get(name) ?? 0) + 1);
    },
  };
}
