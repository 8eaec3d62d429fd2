import { mustBe } from '../errors/argument-error.js';
import { scalarText } from './scalar-text.js';

/** Percent-encoded text of a value of a path or query. Errors call it `what`. */
export function encodeScalar(what: string, value: unknown): string {
  const text = scalarText(value);
  // On half a surrogate pair encodeURIComponent throws a bare URIError.
  if (text?.isWellFormed()) return encodeURIComponent(text);
  throw mustBe(what, 'well-formed text, a finite number, a boolean or a date', value);
}
