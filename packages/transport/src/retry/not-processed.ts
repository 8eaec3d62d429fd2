/** Errors that arise before a connection exists, so that the server can't have seen the request. */
const BEFORE_CONNECTION = /^(EAI_AGAIN|ECONNREFUSED|ENOTFOUND|UND_ERR_CONNECT_TIMEOUT)$/;

const MAX_DEPTH = 10;

interface SystemError {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly errors?: unknown;
  readonly cause?: unknown;
}

/**
 * True when a failed `fetch` provably never reached the server. `fetch` hides the reason in a chain of causes, and a
 * host with several addresses gives an AggregateError: then every one of them must be provable.
 */
export function isProvablyNotProcessed(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > MAX_DEPTH) return false;
  const { code, syscall, errors, cause } = error as SystemError;
  if (Array.isArray(errors) && errors.length > 0)
    return errors.every((each) => isProvablyNotProcessed(each, depth + 1));
  // Codes such as EHOSTUNREACH and ETIMEDOUT prove it only while connecting: an open connection can end so as well.
  if (syscall === 'connect' || BEFORE_CONNECTION.test(String(code))) return true;
  return isProvablyNotProcessed(cause, depth + 1);
}
