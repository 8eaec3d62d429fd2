import type { VersionRange } from './registry-types.js';

/** Whether the version at an index of `VERSIONS` has what the range belongs to. */
export function isInRange({ since = 0, until = Infinity }: VersionRange, version: number): boolean {
  return since <= version && version < until;
}
