import type { Change, Flow } from '../grade/change.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Shape } from '../schema/shape.js';

/** How values are written: as JSON, as text, or as text with one `name=value` for each list item. */
export type Wire = 'json' | 'text' | 'repeated';

/** Two shapes to compare. */
export interface ShapePair {
  readonly base: Shape;
  readonly revision: Shape;
  readonly wire: Wire;
}

/** Two schemas at the same place below a pair. */
export interface Child {
  readonly base: SchemaNode;
  readonly revision: SchemaNode;
  /** `items`, `additional`, `variant`, `property` with its name. */
  readonly step: string;
  readonly name?: string;
  readonly only?: Flow;
  /** The object above is not complete without the value. */
  readonly demanded?: boolean;
}

/** What differs at a node itself, and the pairs below it. */
export class LocalComparison {
  readonly pair: ShapePair;
  readonly changes: Change[] = [];
  readonly children: Child[] = [];

  constructor(pair: ShapePair) {
    this.pair = pair;
  }

  /** Notes a change of a keyword; its place is the part of the schema that has the keyword. */
  add(keyword: string, change: Omit<Change, 'base' | 'revision' | 'family'> & { family?: string }) {
    const { base, revision } = this.pair;
    this.changes.push({
      family: change.kind,
      ...change,
      base: base.owners.get(keyword) ?? base.node.pointer,
      revision: revision.owners.get(keyword) ?? revision.node.pointer,
    });
  }

  /** Notes a change with places of its own. */
  addAt(change: Change): void {
    this.changes.push(change);
  }
}
