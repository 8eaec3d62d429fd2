import { errorFromFailure } from '../errors/error-from-failure.js';

/** Throws what the transport threw as one of this package's errors. */
export function rethrow(failure: unknown): never {
  throw errorFromFailure(failure);
}
