import { ServiceError } from '../http/service-error.js';

/** The refusal of what was under way when its index was deleted. */
export function indexDeleted(): ServiceError {
  return new ServiceError(404, 'NOT_FOUND', 'The index was deleted while the request went on.');
}
