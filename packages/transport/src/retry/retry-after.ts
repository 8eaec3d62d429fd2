/** `Date.parse` takes nearly anything, and takes it for local time unless told otherwise. */
const HTTP_DATE = /^[A-Z][a-z]{2}.*GMT$/;

/**
 * Milliseconds that a response asks to wait: `retry-after-ms`, or `Retry-After` as seconds or as an HTTP date. A date
 * in the past means zero. Undefined when there is no usable value.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after');
  const date = text && HTTP_DATE.test(text) ? Date.parse(text) : NaN;
  const milliseconds = toNumber(headers.get('retry-after-ms'));
  return [milliseconds, toNumber(text) * 1000, Math.max(0, date - now)].find((ms) => ms >= 0);
}

function toNumber(text: string | null): number {
  return /^\d+(\.\d+)?$/.test(String(text)) ? Number(text) : NaN;
}
