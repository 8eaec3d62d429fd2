import type { RetryClass } from '../operation.js';

const RETRIED_STATUSES = new Set([408, 429, 500, 502, 503, 504]);

/** What the policy needs to know of an attempt that did not succeed. */
export type Outcome =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly retryAfterMs: number | undefined;
      readonly text: string | undefined;
    }
  | { readonly kind: 'no-response'; readonly notProcessed: boolean };

/** Whether an operation of this class may be sent again after this outcome. */
export function mayRetry(retryClass: RetryClass, outcome: Outcome): boolean {
  const repeatable = retryClass === 'safe' || retryClass === 'idempotent';
  if (outcome.kind === 'no-response') return repeatable || outcome.notProcessed;
  if (isMonthlyQuota(outcome)) return false;
  // A throttled request was turned away before it did anything; any other failure may have come after the deed.
  return repeatable ? RETRIED_STATUSES.has(outcome.status) : outcome.status === 429;
}

/** Pinecone answers 429 also when a monthly allowance is used up, which no wait of seconds mends. */
function isMonthlyQuota(outcome: Outcome): boolean {
  return (
    outcome.kind === 'response' &&
    outcome.status === 429 &&
    outcome.retryAfterMs === undefined &&
    /\bmonth/i.test(outcome.text ?? '')
  );
}
