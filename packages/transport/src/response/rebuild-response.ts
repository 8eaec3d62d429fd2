/** Parts of a response whose body was read into memory. */
export interface BufferedResponse {
  readonly original: Response;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What `json()` and `text()` give; without it they read the bytes. */
  readonly parsed?: { readonly text: string; readonly json: unknown } | undefined;
}

/**
 * A response over buffered bytes, as the caller gets it. Headers about the encoding on the wire are dropped, because
 * the bytes are decoded.
 */
export function rebuildResponse({ original, bytes, parsed }: BufferedResponse): Response {
  // An empty body is none: some statuses must not have one.
  const response = withBody(original, bytes.byteLength === 0 ? null : bytes);
  response.headers.delete('content-encoding');
  response.headers.delete('transfer-encoding');
  response.headers.set('content-length', String(bytes.byteLength));
  if (!parsed) return response;
  const { text, json } = parsed;
  return Object.assign(response, { text: async () => text, json: async () => json });
}

/** A copy of a response with another body. */
export function withBody(original: Response, body: BodyInit | null): Response {
  const { status, statusText, headers, url } = original;
  const response = new Response(body, { status, statusText, headers });
  return Object.defineProperty(response, 'url', { value: url });
}
