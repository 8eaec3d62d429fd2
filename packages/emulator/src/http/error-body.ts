import type { ErrorForm } from '../contract/api-contract.js';
import type { ServiceError } from './service-error.js';

/** Numbers of the gRPC codes, with the names that only the control plane's errors have put to the nearest one. */
const GRPC_CODES: Readonly<Record<string, number>> = {
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  UNPROCESSABLE_ENTITY: 3,
  UNSUPPORTED_API_VERSION: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  FORBIDDEN: 7,
  RESOURCE_EXHAUSTED: 8,
  QUOTA_EXCEEDED: 8,
  FAILED_PRECONDITION: 9,
  PAYMENT_REQUIRED: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
};

const UNKNOWN = 2;

/** The body of an error as the API it comes from has it. */
export function errorBody(form: ErrorForm, { status, code, message }: ServiceError): unknown {
  return form === 'nested'
    ? { error: { code, message }, status }
    : { code: GRPC_CODES[code] ?? UNKNOWN, message, details: [] };
}
