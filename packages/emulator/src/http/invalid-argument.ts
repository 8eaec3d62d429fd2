import { ServiceError } from './service-error.js';

/** A refusal of a value in the request. */
export function invalidArgument(message: string): ServiceError {
  return new ServiceError(400, 'INVALID_ARGUMENT', message);
}
