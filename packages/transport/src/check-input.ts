import { ArgumentError, mustBe } from './errors/argument-error.js';

/** Refuses everything but objects. */
export function checkObject(what: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw mustBe(what, 'an object', value);
}

/** Refuses names that are not among the known ones; the error calls each a `what`. */
export function checkNames(what: string, names: readonly string[], known: readonly string[]): void {
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new ArgumentError(`"${name}" is no ${what}. Known: ${known.join(', ') || 'none'}.`);
  }
}
