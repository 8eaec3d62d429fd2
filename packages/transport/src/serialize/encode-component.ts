import { ArgumentError } from '../errors/argument-error.js';

/** `encodeURIComponent` that names the culprit instead of throwing a bare URIError on a lone surrogate. */
export function encodeComponent(text: string, what: string): string {
  if (!text.isWellFormed()) {
    throw new ArgumentError(
      `${what} holds half a surrogate pair and is no valid text: ${JSON.stringify(text)}.`,
    );
  }
  return encodeURIComponent(text);
}
