import { BasePineconeError } from '../errors/base-pinecone-error.js';

const CODE = 'UNSUPPORTED_API_VERSION';

/**
 * Whether a server said that it does not know the API version. Nothing was done then, so any call may be sent again
 * with another version. A 404, 422 or 5xx never says so.
 */
export function isVersionRejection(error: unknown): boolean {
  if (!(error instanceof BasePineconeError) || error.status !== 400) return false;
  return (
    error.code === CODE ||
    /(unsupported|unknown|invalid|not supported).*\bapi[- ]version\b|\bapi[- ]version\b.*(unsupported|unknown|invalid|not (supported|known))/i.test(
      error.message,
    )
  );
}
