import { ArgumentError } from '../errors/argument-error.js';

/** A secret, or a function that gives the current one; it is asked once per attempt, so a token may be renewed. */
export type Credential = string | (() => string | Promise<string>);

const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

/** Anything shorter is a placeholder, as emulators take them; blanking it out would only maim messages. */
const MIN_SECRET_LENGTH = 12;

/**
 * Refuses what cannot stand in a header. `Headers` would throw too, but its message prints the secret.
 */
export function checkSecret(secret: unknown, option: string): string {
  if (typeof secret === 'string' && VISIBLE_ASCII.test(secret)) return secret;
  throw new ArgumentError(
    `\`${option}\` must be a non-empty string of visible ASCII characters without spaces or line breaks; ${describeProblem(secret)}. The value is not shown.`,
  );
}

/** Blanks a secret out of a text that a server sent. */
export function redactSecret(text: string, secret = ''): string {
  return secret.length < MIN_SECRET_LENGTH ? text : text.replaceAll(secret, '[redacted]');
}

function describeProblem(secret: unknown): string {
  if (typeof secret !== 'string') return `got ${secret === null ? 'null' : typeof secret}`;
  if (secret === '') return 'got an empty string';
  return 'it holds a character outside that range';
}
