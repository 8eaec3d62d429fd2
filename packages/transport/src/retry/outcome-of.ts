import type { AttemptResult } from '../attempt.js';
import { isProvablyNotProcessed } from './not-processed.js';
import { retryAfterMs } from './retry-after.js';
import type { Outcome } from './retry-policy.js';

/** What the retry policy sees of a result; `final` is a failure that no retry can mend. */
export function outcomeOf(result: AttemptResult, now: number): Outcome | 'success' | 'final' {
  switch (result.kind) {
    case 'stream':
      return 'success';
    case 'buffered': {
      const { status, ok, headers } = result.response;
      if (ok) return 'success';
      return {
        kind: 'response',
        status,
        retryAfterMs: retryAfterMs(headers, now),
        text: status === 429 ? new TextDecoder().decode(result.bytes) : undefined,
      };
    }
    case 'truncated':
    case 'timeout':
      return { kind: 'no-response', notProcessed: false };
    case 'unreachable':
      return { kind: 'no-response', notProcessed: isProvablyNotProcessed(result.cause) };
    default:
      return 'final';
  }
}
