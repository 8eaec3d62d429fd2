import { decodeJson } from '../contract/decode-body.js';
import { invalidArgument } from '../http/refusals.js';
import type { AdminBodies } from './admin-bodies.js';
import { ADMIN_SCHEMAS } from './admin-schemas.js';

/** Reads and checks a body of the admin API; no body counts as `{}`. Throws ServiceError (400). */
export async function readAdminBody<Name extends keyof AdminBodies>(
  request: Request,
  name: Name,
): Promise<AdminBodies[Name]> {
  const text = await request.text();
  return checkAdminBody(text.trim() === '' ? {} : decodeJson(text), name);
}

/** Rejects with ServiceError (400) when a value is not what the admin API takes. */
export async function checkAdminBody<Name extends keyof AdminBodies>(
  value: unknown,
  name: Name,
): Promise<AdminBodies[Name]> {
  const { RequestValidator } = await import('../contract/request-validator.js');
  const validator = new RequestValidator({ schemas: {} }, { closed: true });
  const misfit = validator.checkFor(ADMIN_SCHEMAS[name])(value, 'the body');
  if (misfit) throw invalidArgument(misfit.message);
  // The schema describes the type.
  return value as AdminBodies[Name];
}
