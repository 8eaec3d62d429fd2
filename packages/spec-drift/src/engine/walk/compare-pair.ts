import { compareShapes } from '../aspects/compare-shapes.js';
import type { Child, Wire } from '../aspects/local-comparison.js';
import { isWithin } from '../containment/is-within.js';
import type { Change, Effect } from '../grade/change.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { compareUnions } from '../unions/compare-unions.js';

/** What a comparison of two nodes found: changes of the nodes themselves and pairs below. */
export interface NodeComparison {
  readonly changes: readonly Change[];
  readonly children: readonly Child[];
}

/** Compares two nodes; changes that the whole of the schema outweighs are left out. */
export function comparePair(
  baseNode: SchemaNode,
  revisionNode: SchemaNode,
  wire: Wire,
): NodeComparison {
  const base = shapeOf(baseNode);
  const revision = shapeOf(revisionNode);
  const plain = base.unions.length === 0 && revision.unions.length === 0;
  const pair = { base, revision, wire };
  const { changes, children } = plain ? compareShapes(pair) : compareUnions(pair);
  const effective = changes.filter((change) => change.effect !== 'equal' && !change.neutral);
  if (effective.length === 0 || wire !== 'json') return { changes, children };
  return { changes: outweighed(changes, baseNode, revisionNode), children };
}

/** A keyword may be loosened without effect, as when a list of values makes a bound idle. */
function outweighed(
  changes: readonly Change[],
  base: SchemaNode,
  revision: SchemaNode,
): readonly Change[] {
  const nothingLost = isWithin(base, revision) === 'yes';
  const nothingNew = isWithin(revision, base) === 'yes';
  if (!nothingLost && !nothingNew) return changes;
  return changes.flatMap((change) => {
    if (change.effect === 'equal' || change.neutral || change.firm) return [change];
    const effect = reduced(change.effect, nothingLost, nothingNew);
    return effect === 'equal' ? [] : [{ ...change, effect }];
  });
}

function reduced(effect: Effect, nothingLost: boolean, nothingNew: boolean): Effect {
  if (nothingLost && nothingNew) return 'equal';
  if (nothingLost) return effect === 'narrows' ? 'equal' : 'widens';
  return effect === 'widens' ? 'equal' : 'narrows';
}
