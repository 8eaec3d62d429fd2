import type { OperationCall } from './operation-call.js';

/** The body by the type that its schema gives it: a call reaches its handler only after validation by that schema. */
export function validatedBody<Body>(call: OperationCall): Body {
  return (call.body ?? {}) as Body;
}
