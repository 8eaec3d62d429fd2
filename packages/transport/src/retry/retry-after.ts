/**
 * Milliseconds that a response asks to wait: `retry-after-ms`, or `Retry-After` as seconds or as an HTTP date. A date
 * in the past means zero. Undefined when there is no usable value.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const milliseconds = toNumber(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const text = headers.get('retry-after');
  const seconds = toNumber(text);
  if (seconds !== undefined) return seconds * 1000;
  // Date.parse takes nearly anything, and takes it for local time unless told otherwise.
  const date = text && /^[A-Z][a-z]{2}.*GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function toNumber(text: string | null): number | undefined {
  return text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
