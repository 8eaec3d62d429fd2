import type { AttemptResult } from './attempt.js';
import type { Attempt } from './attempt-record.js';

const ERROR_NAMES: Partial<Record<AttemptResult['kind'], string>> = {
  aborted: 'AbortError',
  redirect: 'RedirectError',
  timeout: 'TimeoutError',
  'too-large': 'ResponseError',
  truncated: 'ResponseError',
  unreachable: 'ConnectionError',
};

/** The part of an attempt's record that tells how it ended. */
export function attemptSummary(result: AttemptResult): Pick<Attempt, 'status' | 'error'> {
  const status = 'response' in result ? { status: result.response.status } : {};
  const error = ERROR_NAMES[result.kind];
  return error === undefined ? status : { ...status, error };
}
