/** True when the server answered that what was asked for does not exist. */
export function isNotFound(error: unknown): boolean {
  return factsOf(error).status === 404;
}

/** True when no response arrived, because the host was not found, refused or broke the connection. */
export function isUnreachable(error: unknown): boolean {
  return factsOf(error).code === 'CONNECTION_FAILED';
}

/** By what they carry, not by class, so that errors of another copy of this package count as well. */
function factsOf(error: unknown): { readonly status?: unknown; readonly code?: unknown } {
  return error ?? {};
}
