/** Tells what changes between two looks at the same facts. */
export class NewsTeller {
  #known: ReadonlyMap<string, string> | undefined;

  /** What is new, as one text; undefined when nothing is, or when this is the first look. */
  tell(facts: ReadonlyMap<string, string> = new Map()): string | undefined {
    const known = this.#known;
    this.#known = facts;
    if (!known) return undefined;
    const changed = [...facts].filter(([what, text]) => known.get(what) !== text);
    return changed.length === 0 ? undefined : changed.map(([, text]) => text).join(' ');
  }

  /** Begins anew. */
  forget(): void {
    this.#known = undefined;
  }
}
