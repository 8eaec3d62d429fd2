import { invalidArgument } from '../http/refusals.js';

/** The token of the page that begins behind this name. */
export function pageToken(after: string): string {
  return Buffer.from(JSON.stringify({ after })).toString('base64url');
}

/** The name that the page begins behind, undefined for the first page. Throws ServiceError (400) for a wrong token. */
export function afterOf(token: unknown): string | undefined {
  if (token === undefined || token === '') return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(String(token), 'base64url').toString());
    if (typeof read === 'object' && read !== null && 'after' in read) {
      if (typeof read.after === 'string') return read.after;
    }
  } catch {
    // Not one of our tokens, which is said below.
  }
  throw invalidArgument('The pagination token is not valid. Start again without one.');
}
