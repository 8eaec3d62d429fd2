/**
 * A copy of a response over buffered bytes. Headers about the encoding on the wire are dropped, because the bytes are
 * decoded.
 */
export function withBuffer(original: Response, bytes: Uint8Array<ArrayBuffer>): Response {
  // An empty body is none: some statuses must not have one.
  const response = withBody(original, bytes.byteLength === 0 ? null : bytes);
  response.headers.delete('content-encoding');
  response.headers.delete('transfer-encoding');
  response.headers.set('content-length', String(bytes.byteLength));
  return response;
}

/** A copy of a response with another body. */
export function withBody(original: Response, body: BodyInit | null): Response {
  const response = new Response(body, original);
  return Object.defineProperty(response, 'url', { value: original.url });
}
