import { request } from 'undici';

const HEADERS = { 'Content-Type': 'application/json', 'X-Pinecone-Api-Version': '2025-10' };

/**
 * Sends a request with as little as possible around it.
 *
 * @throws Error for any answer that is no success.
 */
export async function post(url: string, body: string): Promise<string> {
  const { statusCode, body: answer } = await request(url, {
    method: 'POST',
    headers: HEADERS,
    body,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const text = await answer.text();
  if (statusCode >= 300) throw new Error(`${url} answered ${statusCode}: ${text.slice(0, 300)}`);
  return text;
}
