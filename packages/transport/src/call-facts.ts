import type { CallState } from './call-state.js';
import { retryAfterMs } from './retry/retry-after.js';
import { redactSecret } from './security/credential.js';

/** What errors and response infos tell about a call, and about its response if there is one. */
export function factsOf<Of extends Response | undefined>(call: CallState, response: Of) {
  const { clock, attempts, startedAt } = call;
  return {
    ...identityOf(call),
    path: call.operation.path,
    status: response?.status as Of extends Response ? number : number | undefined,
    requestId:
      headerOf(call, response, 'x-pinecone-request-id') ?? headerOf(call, response, 'x-request-id'),
    attempts,
    elapsedMs: clock.now() - startedAt,
    retryAfterMs: response && retryAfterMs(response.headers, clock.now()),
  };
}

/** A header of a response, the credential blanked out; undefined if there is none. */
export function headerOf(
  { secret }: CallState,
  response: Response | undefined,
  name: string,
): string | undefined {
  return redactSecret(response?.headers.get(name) ?? '', secret) || undefined;
}

/** What hooks and the logger are told about the attempt that is next or under way. */
export function eventOf(call: CallState) {
  return { ...identityOf(call), url: call.url, attempt: call.attempts.length + 1 };
}

function identityOf({ operation, api }: CallState) {
  return { operation: operation.id, method: operation.method, apiVersion: api.version };
}
