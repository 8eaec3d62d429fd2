import type { Answer } from '../attempt.js';
import type { Failure } from '../failure.js';
import type { RetryClass } from '../operation.js';
import { isProvablyNotProcessed } from './not-processed.js';

const RETRIED_STATUSES = [408, 500, 502, 503, 504];
const RETRIED_ERRORS: readonly unknown[] = ['CONNECTION_FAILED', 'TIMEOUT', 'TRUNCATED_BODY'];

/** Whether an operation of this class may be sent again after this result; `retryAfterMs` is what the server asks. */
export function mayRetry(
  retryClass: RetryClass,
  result: Answer | Failure,
  retryAfterMs: number | undefined,
): boolean {
  const isRepeatable = retryClass === 'safe' || retryClass === 'idempotent';
  const { error } = result;
  if (!error) {
    const { status } = result.response;
    // A throttled request was turned away before it did anything; any other failure may have come after the deed.
    return status === 429
      ? retryAfterMs !== undefined || !isUsedUpQuota(result.bytes)
      : isRepeatable && RETRIED_STATUSES.includes(status);
  }
  if (error.code === 'CONNECTION_FAILED' && isProvablyNotProcessed(error.cause)) return true;
  return isRepeatable && RETRIED_ERRORS.includes(error.code);
}

/** Pinecone answers 429 also when a quota is used up, such as a monthly one, which no wait of seconds mends. */
function isUsedUpQuota(body: Answer['bytes']): boolean {
  return /\bmonth|"QUOTA_EXC/i.test(new TextDecoder().decode(body));
}
