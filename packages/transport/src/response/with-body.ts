import { LATIN1_LINE } from '../security/headers.js';

/** What tells of the encoding on the wire, and what Node 20 lets pass although no `Headers` may be made with it. */
const DROPPED = / |^(content|transfer)-encoding$/;

/** A copy of a response with another body, and with other headers where they are given. */
export function withBody(
  { status, statusText, url, headers: own }: Response,
  body: BodyInit | null,
  headers = own,
): Response {
  const response = new Response(body, {
    status,
    // Servers send what no `Response` may be made with; nothing depends on it.
    statusText: LATIN1_LINE.test(statusText) ? statusText : '',
    headers,
  });
  return Object.defineProperty(response, 'url', { value: url });
}

/** A copy of a response whose body was read. An empty body is none: some statuses must not have one. */
export function withBytes(
  response: Response,
  bytes: Uint8Array<ArrayBuffer>,
  headers = decodedHeaders(response, bytes),
): Response {
  return withBody(response, bytes.byteLength === 0 ? null : bytes, headers);
}

/** Headers of a response without those about the encoding on the wire, since its bytes are decoded. */
export function decodedHeaders({ headers: own }: Response, { byteLength }: Uint8Array): Headers {
  const headers = new Headers([...own].filter(([name]) => !DROPPED.test(name)));
  headers.set('content-length', String(byteLength));
  return headers;
}
