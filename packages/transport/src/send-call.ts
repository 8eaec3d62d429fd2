import { type Answer, attempt } from './attempt.js';
import type { Attempt } from './attempt-record.js';
import { eventOf } from './call-facts.js';
import type { CallState } from './call-state.js';
import type { Failure } from './failure.js';
import { aborted } from './failures.js';
import type { ResponseEvent } from './hooks.js';
import { known } from './known.js';
import { log, notify } from './observe.js';
import { finishResponse } from './response/finish-response.js';
import { backoffMs } from './retry/backoff.js';
import { retryAfterMs } from './retry/retry-after.js';
import { mayRetry } from './retry/retry-policy.js';
import { redactHeaders } from './security/headers.js';

/** Longest `Retry-After` that is waited for; beyond it the caller hears at once. */
const MAX_RETRY_AFTER_MS = 60_000;

/** Sends a request until it succeeds, fails for good or runs out of time. */
export async function sendCall(call: CallState): Promise<Response> {
  const { attempts, clock, observers, signal } = call;
  for (;;) {
    const event = eventOf(call);
    const startedAt = clock.now();
    const result = await attempt(call, remainingMs(call));
    const status = result.response?.status;
    const error = result.error && result.name;
    const durationMs = clock.now() - startedAt;
    tell(call, result, { ...event, durationMs });
    const delayMs = retryDelay(call, result);
    attempts.push(known<Attempt>({ status, error, durationMs, retryDelayMs: delayMs }));
    if (delayMs === undefined) {
      if (result.error) throw result.error;
      return finishResponse(call, result);
    }
    notify(observers, 'onRetry', () => ({ ...event, status, error, delayMs }));
    await clock.sleep(delayMs, signal).catch((reason) => {
      throw signal?.aborted ? aborted(call).error : reason;
    });
  }
}

/** Milliseconds to sleep before another attempt, or undefined when this result is final. */
function retryDelay(call: CallState, result: Answer | Failure): number | undefined {
  const { attempts, budget, clock, maxRetries, operation, random } = call;
  const response = result.error ? undefined : result.response;
  if (response?.ok) budget.refund(call.lastRetryCost);
  const wanted = response && retryAfterMs(response.headers, clock.now());
  const retries = attempts.length;
  if (retries >= maxRetries || !mayRetry(operation.retryClass, result, wanted)) return undefined;
  const delayMs = wanted ?? backoffMs(retries, response?.status === 429, random);
  if (delayMs > MAX_RETRY_AFTER_MS || delayMs >= remainingMs(call)) return undefined;
  call.lastRetryCost = budget.take(response !== undefined);
  return call.lastRetryCost === undefined ? undefined : delayMs;
}

/** Tells the logger and the hooks how an attempt ended. */
function tell(
  call: CallState,
  result: Answer | Failure,
  event: Omit<ResponseEvent, 'headers' | 'status'>,
): void {
  const { operation, observers, secret } = call;
  const { response, error } = result;
  const ending = response ? `status ${response.status}` : error && result.name;
  const line = `${operation.method} ${operation.path} attempt ${event.attempt}: ${ending} after ${event.durationMs} ms`;
  const details = () =>
    response
      ? { ...event, status: response.status, headers: redactHeaders(response.headers, secret) }
      : event;
  log(observers, 'debug', line, details);
  if (response) notify(observers, 'onResponse', details as () => ResponseEvent);
}

function remainingMs({ clock, startedAt, totalTimeout }: CallState): number {
  return totalTimeout - (clock.now() - startedAt);
}
