import { ServiceError } from './service-error.js';

const HEADER = 'x-pinecone-api-version';

/**
 * The version that a request is answered in: the one it names, or the oldest one when it names none. Throws
 * ServiceError (400) for a version that is not supported. `versions` come oldest first.
 */
export function versionOf(headers: Headers, versions: readonly string[]): string {
  const [oldest = ''] = versions;
  const asked = headers.get(HEADER)?.trim() || oldest;
  if (versions.includes(asked)) return asked;
  throw new ServiceError(
    400,
    'UNSUPPORTED_API_VERSION',
    `Unsupported API version ${JSON.stringify(asked)} in the header X-Pinecone-Api-Version. Supported: ${versions.join(', ')}.`,
  );
}

/** Tells which version an answer is in. */
export function versionHeader(version: string): Record<string, string> {
  return { [HEADER]: version };
}
