import { isJsonObject } from './json-object.js';
import type { OpenDocument } from './open-document.js';

/** Tells which nodes of two documents are written alike, down to what their references name. */
export class Sameness {
  readonly #base: OpenDocument;
  readonly #revision: OpenDocument;
  readonly #known = new Map<object, Map<object, boolean>>();
  /** Pairs found alike while a pair around them was still open. */
  readonly #leaning: [object, object][] = [];

  constructor(base: OpenDocument, revision: OpenDocument) {
    this.#base = base;
    this.#revision = revision;
  }

  /** Whether two values are the same text; a circle of references is, if nothing on it differs. */
  holds(one: unknown, other: unknown): boolean {
    if (Array.isArray(one) && Array.isArray(other)) {
      return one.length === other.length && one.every((item, at) => this.holds(item, other[at]));
    }
    if (!isJsonObject(one) || !isJsonObject(other)) return one === other;
    const known = this.#known.get(one)?.get(other);
    if (known !== undefined) return known;
    const from = this.#leaning.push([one, other]) - 1;
    this.#set(one, other, true);
    const same = this.#membersHold(one, other) && this.#referencesHold(one, other);
    if (!same) {
      // What leaned on this pair has to be looked at again.
      for (const [left, right] of this.#leaning.splice(from)) this.#known.get(left)?.delete(right);
      this.#set(one, other, false);
    }
    return same;
  }

  #membersHold(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && this.holds(one[key], other[key]))
    );
  }

  #referencesHold(
    one: Readonly<Record<string, unknown>>,
    other: Readonly<Record<string, unknown>>,
  ): boolean {
    const reference = one['$ref'];
    if (typeof reference !== 'string' || reference !== other['$ref']) return true;
    // Data may look like a reference and name nothing: then its text is all there is to compare.
    return this.holds(this.#base.find(reference), this.#revision.find(reference));
  }

  #set(one: object, other: object, same: boolean): void {
    let row = this.#known.get(one);
    if (row === undefined) {
      row = new Map();
      this.#known.set(one, row);
    }
    row.set(other, same);
  }
}
