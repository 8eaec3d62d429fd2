import type { Wire } from '../aspects/local-comparison.js';
import type { Sameness } from '../document/sameness.js';
import type { Change, Flow } from '../grade/change.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { comparePair } from './compare-pair.js';

/** A way from a pair of schemas to a pair below it. */
export interface Edge {
  readonly to: PairEntry;
  readonly step: string;
  readonly name: string | undefined;
  /** The way is there in this direction only. */
  readonly only: Flow | undefined;
  /** The object above is not complete without the value. */
  readonly demanded: boolean;
}

/** Two schemas that stand at the same place of both documents. */
export interface PairEntry {
  readonly base: SchemaNode;
  readonly revision: SchemaNode;
  readonly changes: Change[];
  readonly edges: Edge[];
}

/** Every pair of schemas that was met, each compared once, circles included. */
export class PairGraph {
  readonly #entries = new Map<string, PairEntry>();
  readonly #sameness: Sameness;
  readonly #waiting: { entry: PairEntry; wire: Wire }[] = [];

  constructor(sameness: Sameness) {
    this.#sameness = sameness;
  }

  /** Takes a pair in; it and everything below it is compared before this returns. */
  enter(base: SchemaNode, revision: SchemaNode, wire: Wire): PairEntry {
    const entry = this.#entry(base, revision, wire);
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      this.#compare(next.entry, next.wire);
    }
    return entry;
  }

  /** Every pair that was met. */
  entries(): Iterable<PairEntry> {
    return this.#entries.values();
  }

  #entry(base: SchemaNode, revision: SchemaNode, wire: Wire): PairEntry {
    const key = `${wire} ${base.key} ${revision.key}`;
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const entry: PairEntry = { base, revision, changes: [], edges: [] };
    this.#entries.set(key, entry);
    this.#waiting.push({ entry, wire });
    return entry;
  }

  #compare(entry: PairEntry, wire: Wire): void {
    if (this.#isSame(entry)) return;
    const { changes, children } = comparePair(entry.base, entry.revision, wire);
    entry.changes.push(...changes);
    for (const child of children) {
      const to = this.#entry(child.base, child.revision, wire);
      const { step, name, only, demanded = false } = child;
      entry.edges.push({ to, step, name, only, demanded });
    }
  }

  /** Nodes that are written alike need no comparison, and nothing below them does. */
  #isSame({ base, revision }: PairEntry): boolean {
    return (
      base.parts.length === revision.parts.length &&
      base.parts.every((part, index) => {
        const other = revision.parts[index];
        return (
          other !== undefined &&
          part.alone === other.alone &&
          part.forbidden.join() === other.forbidden.join() &&
          this.#sameness.holds(part.value, other.value)
        );
      })
    );
  }
}
