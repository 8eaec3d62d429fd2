import { compareShapes } from '../aspects/compare-shapes.js';
import { tagsDiffer } from '../containment/are-disjoint.js';
import type { Effect } from '../grade/change.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';

/** How two variants relate by their own keywords, whatever is below them; `unknown` if they don't. */
export function relationOf(baseNode: SchemaNode, revisionNode: SchemaNode): Effect {
  const base = shapeOf(baseNode);
  const revision = shapeOf(revisionNode);
  if ((base.types & revision.types) === 0 || tagsDiffer(base, revision)) return 'unknown';
  const { changes } = compareShapes({ base, revision, wire: 'json' });
  return foldEffects(changes.filter((change) => !change.neutral).map((change) => change.effect));
}

function foldEffects(effects: readonly Effect[]): Effect {
  if (effects.includes('unknown')) return 'unknown';
  if (effects.includes('incomparable')) return 'incomparable';
  const widens = effects.includes('widens');
  const narrows = effects.includes('narrows');
  if (widens && narrows) return 'incomparable';
  if (widens) return 'widens';
  return narrows ? 'narrows' : 'equal';
}
