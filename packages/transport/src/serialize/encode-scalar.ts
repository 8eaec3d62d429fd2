import { mustBe } from '../errors/argument-error.js';
import { scalarText } from './scalar-text.js';

/** Percent-encoded text of a value of a path or query. Errors call it the `kind` parameter of its name. */
export function encodeScalar(kind: 'Path' | 'Query', name: string, value: unknown): string {
  const text = scalarText(value);
  // On half a surrogate pair encodeURIComponent throws a bare URIError.
  if (text?.isWellFormed()) return encodeURIComponent(text);
  const expected = 'well-formed text, a finite number, a boolean or a date';
  throw mustBe(`${kind} parameter "${name}"`, expected, value);
}
