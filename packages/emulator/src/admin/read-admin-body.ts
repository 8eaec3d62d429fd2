import { decodeJson } from '../contract/decode-body.js';
import { RequestValidator } from '../contract/request-validator.js';
import { ServiceError } from '../http/service-error.js';
import type { AdminBodies } from './admin-bodies.js';
import { ADMIN_SCHEMAS } from './admin-schemas.js';

const validator = new RequestValidator({ schemas: {} }, { closed: true });

/** Reads and checks a body of the admin API; no body counts as `{}`. Throws ServiceError (400). */
export async function readAdminBody<Name extends keyof AdminBodies>(
  request: Request,
  name: Name,
): Promise<AdminBodies[Name]> {
  const text = await request.text();
  const value = text.trim() === '' ? {} : decodeJson(text);
  return checkAdminBody(value, name);
}

/** Throws ServiceError (400) when a value is not what the admin API takes. */
export function checkAdminBody<Name extends keyof AdminBodies>(
  value: unknown,
  name: Name,
): AdminBodies[Name] {
  const misfit = validator.checkFor(ADMIN_SCHEMAS[name])(value, 'the body');
  if (misfit !== undefined) throw invalid(misfit);
  // The schema describes the type.
  return value as AdminBodies[Name];
}

export function invalid(message: string): ServiceError {
  return new ServiceError(400, 'INVALID_ARGUMENT', message);
}
