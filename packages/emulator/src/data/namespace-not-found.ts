import { ServiceError } from '../http/service-error.js';

/** The refusal of a namespace that does not exist. */
export function namespaceNotFound(): ServiceError {
  return new ServiceError(404, 'NOT_FOUND', 'Namespace not found');
}
