import type { CallState } from './call-state.js';
import { retryAfterMs } from './retry/retry-after.js';
import { redactSecret } from './security/credential.js';

/** What errors and response infos tell about a call, and about its response if there is one. */
export function factsOf<Of extends Response | undefined>(call: CallState, response: Of) {
  const { clock, attempts, startedAt, secret } = call;
  const { headers } = response ?? {};
  const requestId = headers?.get('x-pinecone-request-id') ?? headers?.get('x-request-id');
  return {
    ...identityOf(call),
    path: call.operation.path,
    status: response?.status as Of extends Response ? number : number | undefined,
    requestId: requestId ? redactSecret(requestId, secret) : undefined,
    attempts,
    elapsedMs: clock.now() - startedAt,
    retryAfterMs: headers && retryAfterMs(headers, clock.now()),
  };
}

/** What hooks and the logger are told about the attempt that is next or under way. */
export function eventOf(call: CallState) {
  return { ...identityOf(call), url: call.url, attempt: call.attempts.length + 1 };
}

function identityOf({ operation, api }: CallState) {
  return { operation: operation.id, method: operation.method, apiVersion: api.version };
}
