import { ServiceError } from './service-error.js';

/** A value that is out of range, badly formed or does not fit the others. */
export function invalidArgument(message: string): ServiceError {
  return new ServiceError(400, 'INVALID_ARGUMENT', message);
}

/** There is nothing of this name. */
export function notFound(what: string, name: string): ServiceError {
  return new ServiceError(404, 'NOT_FOUND', `${what} ${name} not found.`);
}

/** The name is taken. */
export function alreadyExists(what: string, name: string): ServiceError {
  return new ServiceError(
    409,
    'ALREADY_EXISTS',
    `${what} named ${name} already exists. Choose another name.`,
  );
}

/** Another operation must end first. */
export function failedPrecondition(message: string): ServiceError {
  return new ServiceError(412, 'FAILED_PRECONDITION', message);
}
