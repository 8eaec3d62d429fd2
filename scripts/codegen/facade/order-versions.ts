import { isStable } from '../../../packages/facade/src/negotiation/is-stable.ts';

/** API versions, oldest first; a preview such as `2026-01.alpha` comes before the version that it became. */
export function orderVersions(versions: Iterable<string>): string[] {
  return [...new Set(versions)].sort((a, b) => compare(sortKey(a), sortKey(b)));
}

/** The newest of some versions that is stable; without one, the newest. */
export function newestStable(versions: Iterable<string>): string | undefined {
  const ordered = orderVersions(versions);
  return ordered.filter(isStable).at(-1) ?? ordered.at(-1);
}

function sortKey(version: string): string {
  // `~` sorts after every character that a version may have.
  return isStable(version) ? `${version}~` : version;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
