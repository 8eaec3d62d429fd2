/** API versions, oldest first; a preview such as `2026-01.alpha` comes before the version that it became. */
export function orderVersions(versions: Iterable<string>): string[] {
  return [...new Set(versions)].sort((a, b) => compare(sortKey(a), sortKey(b)));
}

function sortKey(version: string): string {
  // `~` sorts after every character that a version may have.
  return version.includes('.') ? version : `${version}~`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
