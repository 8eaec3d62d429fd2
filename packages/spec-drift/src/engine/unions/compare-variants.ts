import { compareShapes } from '../aspects/compare-shapes.js';
import type { LocalComparison } from '../aspects/local-comparison.js';
import { containmentOf } from '../containment/containment.js';
import { isWithin } from '../containment/is-within.js';
import { sameSchema } from '../containment/same-schema.js';
import { isAmbiguous } from '../containment/shape-within.js';
import { isBare } from '../schema/alternatives.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { matchMembers } from './match-members.js';
import { noteVariantAdded, noteVariantRemoved } from './note-variant.js';
import { relationOf } from './relation-of.js';

/** Compares the variants of two schemas of different build, such as an object and a union. */
export function compareVariants(
  local: LocalComparison,
  before: readonly SchemaNode[],
  after: readonly SchemaNode[],
): void {
  const [single] = before;
  const { base, revision } = local.pair;
  const containment = containmentOf(base.node.document, revision.node.document);
  if (single !== undefined && isAmbiguous(single, revision, containment)) {
    noteAmbiguous(local, after.length);
    return;
  }
  const [only] = after;
  const from = local.changes.length;
  const oneFrom = before.length === 1 ? single : undefined;
  const oneTo = after.length === 1 ? only : undefined;
  if (oneFrom !== undefined && oneTo !== undefined) {
    compareInline(local, oneFrom, oneTo);
  } else if (oneFrom !== undefined && after.length > 1) {
    compareOneWithMany(local, { one: oneFrom, many: after, way: 'split' });
  } else if (oneTo !== undefined && before.length > 1) {
    compareOneWithMany(local, { one: oneTo, many: before, way: 'joined' });
  } else {
    const { pairs, gone, come } = matchMembers(before, after);
    for (const [base, revision] of pairs) compareInline(local, base, revision);
    for (const node of gone) noteVariantRemoved(local, node);
    for (const node of come) noteVariantAdded(local, node);
  }
  const found = local.changes.slice(from);
  const several = before.length > 1 || after.length > 1;
  if (several && found.every((change) => change.effect === 'equal')) {
    noteRestructured(local, `${before.length} -> ${after.length} variants`);
  }
}

/** One schema on one side, several variants on the other. */
interface OneAndMany {
  readonly one: SchemaNode;
  readonly many: readonly SchemaNode[];
  /** Whether the one became the many, or the reverse. */
  readonly way: 'split' | 'joined';
}

function compareOneWithMany(local: LocalComparison, { one, many, way }: OneAndMany): void {
  const split = way === 'split';
  const relate = (node: SchemaNode) => (split ? relationOf(one, node) : relationOf(node, one));
  const inward = split ? 'narrows' : 'widens';
  const parts = many.filter((node) => relate(node) === inward);
  const partner = closest({ one, many, way }, relate) ?? parts[0] ?? many[0];
  if (partner === undefined) return;
  const isPart = parts.includes(partner) && parts.length > 1;
  const matched = isPart ? parts : [partner];
  if (isPart) noteSplit(local, way, matched);
  for (const node of matched) {
    const pair: [SchemaNode, SchemaNode] = split ? [one, node] : [node, one];
    if (isPart) addChildren(local, ...pair);
    else compareInline(local, ...pair);
  }
  for (const node of many) {
    if (matched.includes(node)) continue;
    if (split) noteVariantAdded(local, node);
    else noteVariantRemoved(local, node);
  }
}

/** The variant that is the single schema or takes in all of it. */
function closest(
  { one, many, way }: OneAndMany,
  relate: (node: SchemaNode) => string,
): SchemaNode | undefined {
  const wider = way === 'split' ? 'widens' : 'narrows';
  return (
    many.find((node) => sameSchema(one, node)) ??
    many.find((node) => isWithin(one, node) === 'yes') ??
    many.find((node) => relate(node) === 'equal') ??
    many.find((node) => relate(node) === wider)
  );
}

function compareInline(local: LocalComparison, baseNode: SchemaNode, revisionNode: SchemaNode) {
  const base = shapeOf(baseNode);
  const revision = shapeOf(revisionNode);
  const inner = compareShapes({ base, revision, wire: local.pair.wire });
  local.children.push(...inner.children);
  for (const change of inner.changes) {
    // Null and annotations of variants were compared for the whole.
    if (change.effect === 'equal' && change.grades === undefined) continue;
    if (change.kind.endsWith('nullable')) continue;
    const known = local.changes.some(
      (other) => other.kind === change.kind && other.detail === change.detail,
    );
    if (known) continue;
    local.addAt({
      ...change,
      base: local.pair.base.node.pointer,
      revision: local.pair.revision.node.pointer,
    });
  }
}

function addChildren(local: LocalComparison, baseNode: SchemaNode, revisionNode: SchemaNode) {
  const pair = { base: shapeOf(baseNode), revision: shapeOf(revisionNode), wire: local.pair.wire };
  local.children.push(...compareShapes(pair).children);
}

function noteAmbiguous(local: LocalComparison, variants: number): void {
  local.add('oneOf', {
    kind: 'variants-overlap',
    effect:
      isWithin(local.pair.revision.node, local.pair.base.node) === 'yes'
        ? 'narrows'
        : 'incomparable',
    title: 'values fit several variants of a oneOf, which refuses them',
    detail: `${variants} variants`,
    hints: [{ kind: 'sample', node: local.pair.base.node }],
  });
}

function noteSplit(local: LocalComparison, way: 'split' | 'joined', parts: readonly SchemaNode[]) {
  const split = way === 'split';
  local.add(split ? 'oneOf' : 'type', {
    kind: split ? 'object-to-union' : 'union-to-object',
    effect: split ? 'narrows' : 'widens',
    title: split ? 'one schema became a union of narrower ones' : 'a union became one wider schema',
    detail: `${parts.length} variants`,
    grades: split
      ? {
          response: {
            wire: 'additive',
            client: 'breaking',
            why: 'Values are more closely promised; typed code must tell the variants apart.',
          },
        }
      : {},
  });
}

function noteRestructured(local: LocalComparison, detail: string): void {
  const { base, revision } = local.pair;
  // The same union given twice is the same build.
  if (isBare(base.node, base) && isBare(revision.node, revision)) return;
  local.add('oneOf', {
    kind: 'schema-restructured',
    effect: 'equal',
    title: 'written in another way, the same values are accepted',
    detail,
    grades: {
      request: {
        wire: 'no-change',
        client: 'additive',
        why: 'The same values are accepted; the generated type is built in another way.',
      },
      response: {
        wire: 'no-change',
        client: 'potentially-breaking',
        why: 'The same values come; typed code may have to tell the variants apart.',
      },
    },
  });
}
