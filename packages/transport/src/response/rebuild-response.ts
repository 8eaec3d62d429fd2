const BODILESS = new Set([204, 205, 304]);

/** Parts of a response whose body was read into memory. */
export interface BufferedResponse {
  readonly original: Response;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  readonly json: unknown;
}

/**
 * A response over buffered bytes, as the caller gets it. Headers about the encoding on the wire are dropped, because
 * the bytes are decoded; `json()` and `text()` give what was parsed already.
 */
export function rebuildResponse({ original, bytes, text, json }: BufferedResponse): Response {
  const headers = new Headers(original.headers);
  headers.delete('content-encoding');
  headers.delete('transfer-encoding');
  headers.set('content-length', String(bytes.byteLength));
  const body = bytes.byteLength === 0 || BODILESS.has(original.status) ? null : bytes;
  const response = new Response(body, {
    status: original.status,
    statusText: original.statusText,
    headers,
  });
  return Object.defineProperties(response, {
    url: { value: original.url },
    json: { value: async () => json },
    text: { value: async () => text },
  });
}
