import { ArgumentError } from '../errors/argument-error.js';
import { describeValue } from '../serialize/describe-value.js';

/** Headers as callers may give them; `null` and `undefined` values are left out. */
export type HeadersInput =
  | Headers
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | number | boolean | null | undefined>>;

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const SCALARS = new Set(['string', 'number', 'boolean']);
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Set by the transport or by `fetch`; a caller's value would be a second truth. */
const RESERVED = new Set([
  'api-key',
  'authorization',
  'connection',
  'content-length',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'transfer-encoding',
  'upgrade',
  'x-pinecone-api-version',
]);

/** Header names that may appear in logs and hooks with their values; all others are shown as `[redacted]`. */
const SHOWN =
  /^(accept|content-.*|date|deprecation|retry-after(-ms)?|server|sunset|user-agent|warning|x-pinecone-.*|x-request-id)$/;

/** Checks caller's headers and returns them as pairs. Errors name the header, never its value. */
export function checkHeaders(input: HeadersInput | undefined): [string, string][] {
  if (input === undefined || input === null) return [];
  if (typeof input !== 'object') {
    throw new ArgumentError(`\`headers\` must be an object, got ${describeValue(input)}.`);
  }
  const pairs: [string, string][] = [];
  const entries: Iterable<readonly [string, unknown]> =
    Symbol.iterator in input ? input : Object.entries(input);
  for (const [name, value] of entries) {
    if (value === undefined || value === null) continue;
    if (!TOKEN.test(name))
      throw new ArgumentError(`${JSON.stringify(name)} is not a valid header name.`);
    if (RESERVED.has(name.toLowerCase())) {
      throw new ArgumentError(
        `The header "${name}" is set by the client itself. Remove it from \`headers\`.`,
      );
    }
    if (!SCALARS.has(typeof value) || !VALUE.test(String(value))) {
      throw new ArgumentError(
        `The header "${name}" must be one line of Latin-1 text, got ${typeof value === 'string' ? 'a line break or a character outside Latin-1' : describeValue(value)}.`,
      );
    }
    pairs.push([name, String(value)]);
  }
  return pairs;
}

/** A copy of headers that is fit for a log: names all, values only of those known to be harmless. */
export function redactHeaders(
  headers: Headers,
  redact: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, SHOWN.test(name) ? redact(value) : '[redacted]']),
  );
}
