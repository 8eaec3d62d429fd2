import { checkObject } from '../check-input.js';
import { ArgumentError, mustBe } from '../errors/argument-error.js';
import { scalarText } from '../serialize/scalar-text.js';
import { REDACTED, redactSecret } from './credential.js';

/** Headers as callers may give them; `null` and `undefined` values are left out. */
export type HeadersInput =
  | Headers
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Headers by their names in lower case. */
export type HeaderRecord = Readonly<Record<string, string>>;

const NONE: HeaderRecord = {};

const TOKEN = /^[\w!#$%&'*+\-.^`|~]+$/;
/** What a header's value may be, and the text of a status. */
export const LATIN1_LINE = /^[\t -~\x80-\xff]*$/;

/** Set by the transport or by `fetch`; a caller's value would be a second truth. */
const RESERVED =
  /^(api-key|(proxy-)?authorization|connection|content-length|cookie|expect|host|keep-alive|transfer-encoding|upgrade|x-pinecone-api-version)$/i;

/** Header names that may appear in logs, hooks and errors with their values. */
const SHOWN =
  /^(accept|content-.*|date|deprecation|retry-after(-ms)?|server|sunset|user-agent|warning|x-pinecone-(?!.*(auth|key|secret|token)).*|x-request-id)$/;

/** Checks a caller's headers. Errors name the header, never its value. */
export function checkHeaders(input: HeadersInput | undefined): HeaderRecord {
  if (input === undefined || input === null) return NONE;
  const headers = new Headers();
  checkObject('`headers`', input);
  const entries: Iterable<readonly [string, unknown]> =
    Symbol.iterator in input ? input : Object.entries(input);
  for (const entry of entries) {
    // What is no pair has no name, and is refused for that.
    const [name, value] = Array.isArray(entry) ? entry : ['', ''];
    if (value === undefined || value === null) continue;
    if (!TOKEN.test(name) || RESERVED.test(name))
      throw new ArgumentError(`The header "${name}" is invalid or set by the client.`);
    const text = scalarText(value);
    if (text === undefined || !LATIN1_LINE.test(text))
      throw mustBe(`The header "${name}"`, 'one line of Latin-1 text', value);
    headers.append(name, text);
  }
  return Object.fromEntries(headers);
}

/** A copy of headers that is fit for a log: names all, values only of those known to be harmless. */
export function redactHeaders(
  headers: Headers | HeaderRecord,
  secret?: string,
): Record<string, string> {
  return Object.fromEntries(
    [...new Headers(headers)].map(([name, value]) => [
      name,
      SHOWN.test(name) ? redactSecret(value, secret) : REDACTED,
    ]),
  );
}
