import type { SpecsLock } from './read-lock.ts';

/** Where the published file of a name such as `2025-10/db_data_2025-10.oas.yaml` lies. */
export function publishedUrl(
  repository: SpecsLock['upstream']['repository'],
  name: string,
): string {
  return `https://raw.githubusercontent.com/${repository}/refs/heads/main/${name}`;
}
