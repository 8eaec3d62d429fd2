import { mustBe } from '../errors/argument-error.js';

/** A secret, or a function that gives the current one; it is asked once per attempt, so a token may be renewed. */
export type Credential = string | (() => string | Promise<string>);

const VISIBLE_ASCII = /^[!-~]+$/;

/** Anything shorter is a placeholder, as emulators take them; blanking it out would only maim messages. */
const MIN_SECRET_LENGTH = 6;

/**
 * Refuses what cannot stand in a header. `Headers` would throw too, but its message prints the secret.
 */
export function checkSecret(secret: unknown, option: string): string {
  if (typeof secret === 'string' && VISIBLE_ASCII.test(secret)) return secret;
  throw mustBe(`\`${option}\``, 'visible ASCII text without spaces', secret);
}

/** Stands in for a secret. */
export const REDACTED = '[redacted]';

/** Blanks a secret out of a text that a server sent. */
export function redactSecret(text: string, secret = ''): string {
  return secret.length < MIN_SECRET_LENGTH ? text : text.replaceAll(secret, REDACTED);
}
