import type { OperationCall } from '../http/operation-call.js';

/** The body of a call, which the HTTP layer found valid by the schema that `Body` writes out. */
export function requestBody<Body>(call: OperationCall): Body {
  return call.body as Body;
}

/** A parameter of the path; the route that led here has it. */
export function pathValue(call: OperationCall, name: string): string {
  return call.path[name] ?? '';
}
