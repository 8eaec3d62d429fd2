/**
 * What a user of a client alone needs from the transport: errors to catch, and helpers for responses. Each entry of a
 * client passes it on, so that nobody has to install the transport as well.
 */
const VALUES = [
  'AbortError',
  'ArgumentError',
  'ConnectionError',
  'getResponseInfo',
  'isTransportError',
  'readEvents',
  'RedirectError',
  'ResponseError',
  'TimeoutError',
  'TransportError',
] as const;

const TYPES = [
  'ApiClient',
  'Attempt',
  'CallOptions',
  'Logger',
  'RequestEvent',
  'ResponseEvent',
  'ResponseInfo',
  'RetryEvent',
  'TransportOptions',
] as const;

/** Names that no alias of a schema may take, since every entry exports them. */
export const TRANSPORT_NAMES: readonly string[] = [...VALUES, ...TYPES];

/** The file that passes the transport's public parts on. */
export function renderTransportExports(): string {
  return `export {
${VALUES.map((name) => `  ${name},\n`).join('')}} from '@pinecone-versioned/transport';
export type {
${TYPES.map((name) => `  ${name},\n`).join('')}} from '@pinecone-versioned/transport';
`;
}
