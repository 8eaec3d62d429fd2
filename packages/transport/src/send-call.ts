import { type Answer, attempt } from './attempt.js';
import type { Attempt } from './attempt-record.js';
import { eventOf } from './call-facts.js';
import type { CallState } from './call-state.js';
import type { Failure } from './failure.js';
import { aborted } from './failures.js';
import type { ResponseEvent } from './hooks.js';
import { log, notify } from './observe.js';
import { backoffMs } from './retry/backoff.js';
import { retryAfterMs } from './retry/retry-after.js';
import { mayRetry } from './retry/retry-policy.js';
import { redactHeaders } from './security/headers.js';
import { withoutUndefined } from './without-undefined.js';

/** Longest `Retry-After` that is waited for; beyond it the caller hears at once. */
const MAX_RETRY_AFTER_MS = 60_000;

/**
 * Sends a request until it succeeds, fails for good or runs out of time; `finish` makes of the answer what the caller
 * gets. What `plan` throws, it rejects with.
 */
export async function sendCall<Result>(
  plan: () => CallState | Promise<CallState>,
  finish: (call: CallState, answer: Answer) => Result,
): Promise<Result> {
  const call = await plan();
  const { attempts, clock, observers, signal } = call;
  for (;;) {
    const startedAt = clock.now();
    const result = await attempt(call, remainingMs(call, startedAt));
    const durationMs = clock.now() - startedAt;
    tell(call, result, durationMs);
    const delayMs = retryDelay(call, result);
    const status = result.response?.status;
    const error = result.error && result.name;
    attempts.push(withoutUndefined<Attempt>({ status, error, durationMs, retryDelayMs: delayMs }));
    if (delayMs === undefined) {
      if (result.error) throw result.error;
      return finish(call, result);
    }
    notify(observers, 'onRetry', () => ({
      ...eventOf(call),
      attempt: attempts.length,
      status,
      error,
      delayMs,
    }));
    await clock.sleep(delayMs, signal).catch((reason) => {
      throw signal?.aborted ? aborted(call).error : reason;
    });
  }
}

/** Milliseconds to sleep before another attempt, or undefined when this result is final. */
function retryDelay(call: CallState, result: Answer | Failure): number | undefined {
  const { attempts, budget, clock, maxRetries, operation, random } = call;
  const { error, response } = result;
  if (!error && response.ok) return void budget.refund(call.lastRetryCost);
  const now = clock.now();
  const wanted = response && retryAfterMs(response.headers, now);
  const retries = attempts.length;
  if (retries >= maxRetries || !mayRetry(operation.retryClass, result, wanted)) return undefined;
  const delayMs = wanted ?? backoffMs(retries, response?.status === 429, random);
  if (delayMs > MAX_RETRY_AFTER_MS || delayMs >= remainingMs(call, now)) return undefined;
  call.lastRetryCost = budget.take(!error);
  return call.lastRetryCost && delayMs;
}

/** Tells the logger and the hooks how an attempt ended. */
function tell(call: CallState, result: Answer | Failure, durationMs: number): void {
  const { operation, observers } = call;
  const { response, error } = result;
  const details = (): Omit<ResponseEvent, 'headers' | 'status'> => ({
    ...eventOf(call),
    durationMs,
    ...(response && {
      status: response.status,
      headers: redactHeaders(response.headers, call.secret),
    }),
  });
  log(observers, 'debug', () => {
    const ending = response ? `status ${response.status}` : error && result.name;
    const { method, path } = operation;
    return [
      `${method} ${path} attempt ${call.attempts.length + 1}: ${ending} after ${durationMs} ms`,
      details(),
    ];
  });
  if (response) notify(observers, 'onResponse', details as () => ResponseEvent);
}

function remainingMs({ startedAt, totalTimeout }: CallState, now: number): number {
  return totalTimeout - (now - startedAt);
}
