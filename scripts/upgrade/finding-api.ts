import type { Finding } from '@pinecone-versioned/spec-drift';

/** The API that a finding is about, such as `db_data`, by the name of the spec file. */
export function apiOf({ location }: Finding): string {
  const file = (location.revision ?? location.base)?.file ?? '';
  return /([a-z][a-z_]*)_\d{4}-\d{2}[^/]*$/.exec(file)?.[1] ?? '';
}
