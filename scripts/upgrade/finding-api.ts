import type { Finding } from '@pinecone-versioned/spec-drift';

/** The API that a finding is about, such as `db_data`, by the name of the spec file. */
export function apiOf({ location }: Finding): string {
  const file = (location.revision ?? location.base)?.file ?? '';
  return /([a-z][a-z0-9_]*)_\d{4}-\d{2}[^/]*$/.exec(file)?.[1] ?? '';
}

/** Whether a finding is about what callers have to show to be let in. */
export function isAboutCredentials({ kind }: Finding): boolean {
  return kind.startsWith('security-');
}
