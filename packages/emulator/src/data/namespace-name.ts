import { invalidArgument } from '../http/refusals.js';

/** The name that the API has for the namespace of calls that name none. */
export const DEFAULT_NAMESPACE = '__default__';

/**
 * The name that a namespace is kept under. The empty one and none mean the default namespace. Throws ServiceError (400)
 * for a name that UTF-8 does not have.
 */
export function namespaceName(given: unknown): string {
  if (typeof given !== 'string' || given === '') return DEFAULT_NAMESPACE;
  if (given.isWellFormed()) return given;
  throw invalidArgument(
    `The namespace ${JSON.stringify(given)} has half of a surrogate pair. Send whole characters.`,
  );
}
