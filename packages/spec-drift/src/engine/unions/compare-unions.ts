import { compareDefault } from '../aspects/compare-default.js';
import { compareNotes } from '../aspects/compare-notes.js';
import { compareShapes } from '../aspects/compare-shapes.js';
import { type Child, LocalComparison, type ShapePair } from '../aspects/local-comparison.js';
import { alternativesOf, isBare, outerNode } from '../schema/alternatives.js';
import { TYPE } from '../schema/json-types.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Shape } from '../schema/shape.js';
import { compareDiscriminators } from './compare-discriminators.js';
import { compareMembers } from './compare-members.js';
import { compareModes } from './compare-modes.js';
import { compareOverlaps } from './compare-overlaps.js';
import { compareVariants } from './compare-variants.js';

/** Compares two shapes of which at least one has a `oneOf` or `anyOf`. */
export function compareUnions(pair: ShapePair): LocalComparison {
  const local = new LocalComparison(pair);
  compareChoices(local);
  compareOverlaps(local);
  return local;
}

function compareChoices(local: LocalComparison): void {
  const { base, revision } = local.pair;
  compareDiscriminators(local);
  const alike = base.unions.length === revision.unions.length;
  const bareBase = isBare(base.node, base);
  if (alike && bareBase === isBare(revision.node, revision)) {
    if (bareBase) compareAround(local);
    else compareOuter(local);
    for (const [index, union] of base.unions.entries()) {
      const other = revision.unions[index];
      if (other === undefined) continue;
      compareModes(local, union, other);
      compareMembers(local, union.members, other.members);
    }
    if (!local.children.some(differsInNull)) compareNull(local);
    return;
  }
  compareNull(local);
  compareAround(local);
  const before = valueVariants(base);
  const after = valueVariants(revision);
  if (before === null || after === null) noteUndecided(local);
  else compareVariants(local, before, after);
}

/** Annotations and the default, which stand beside a union. */
function compareAround(local: LocalComparison): void {
  compareNotes(local);
  compareDefault(local);
}

/** What stands beside the unions constrains values itself. */
function compareOuter(local: LocalComparison): void {
  const base = shapeOf(outerNode(local.pair.base.node));
  const revision = shapeOf(outerNode(local.pair.revision.node));
  const outer = compareShapes({ base, revision, wire: local.pair.wire });
  for (const change of outer.changes) local.addAt(change);
  local.children.push(...outer.children);
}

function admitsNull(shape: Shape): boolean {
  const variants = alternativesOf(shape.node) ?? [];
  return variants.some((variant) => (shapeOf(variant).types & TYPE.null) !== 0);
}

/** Then the pair of variants tells of null itself. */
function differsInNull({ base, revision }: Child): boolean {
  return ((shapeOf(base).types ^ shapeOf(revision).types) & TYPE.null) !== 0;
}

/** Null is compared by itself: it is written as a type, a keyword or a variant. */
function compareNull(local: LocalComparison): void {
  const from = admitsNull(local.pair.base);
  const to = admitsNull(local.pair.revision);
  if (from === to) return;
  local.add('nullable', {
    kind: to ? 'became-nullable' : 'became-not-nullable',
    effect: to ? 'widens' : 'narrows',
    title: to ? 'null admitted' : 'null refused',
    detail: 'null',
    hints: [{ kind: 'value', value: null }],
  });
}

function valueVariants(shape: Shape): SchemaNode[] | null {
  const variants = alternativesOf(shape.node);
  return variants?.filter((variant) => (shapeOf(variant).types & ~TYPE.null) !== 0) ?? null;
}

function noteUndecided(local: LocalComparison): void {
  local.add('oneOf', {
    kind: 'union-changed',
    effect: 'unknown',
    title: 'combination of schemas changed',
    detail: 'too many combinations to work out',
  });
}
