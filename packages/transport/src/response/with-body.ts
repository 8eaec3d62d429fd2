/** A copy of a response with another body, and with other headers where they are given. */
export function withBody(
  { status, statusText, url, headers: own }: Response,
  body: BodyInit | null,
  headers = own,
): Response {
  const response = new Response(body, { status, statusText, headers });
  return Object.defineProperty(response, 'url', { value: url });
}
