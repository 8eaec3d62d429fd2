import type { Witness } from '../../finding.js';
import { isJsonObject } from '../document/json-object.js';
import { valueAt } from '../document/json-pointer.js';
import type { Change } from '../grade/change.js';
import { alternativesOf } from '../schema/alternatives.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { PairEntry } from '../walk/pair-graph.js';
import type { PathStep, Reach } from '../walk/reach.js';
import { accepts } from './accepts.js';
import { candidates, hintedCandidates } from './candidates.js';
import { type Sample, sampleOf } from './sample.js';

/** A body with more levels than this shows nothing to a reader. */
const DEEPEST = 20;

type Side = Witness['acceptedBy'];

/**
 * A payload that shows a change: what callers could send before and cannot now, or what servers may
 * answer now and could not before. It is the whole body where one can be built, else the value of
 * the node itself.
 */
export function findWitness(change: Change, reach: Reach): Witness | null {
  const acceptedBy = reach.flow === 'request' ? 'base' : 'revision';
  const { entry, path, root } = reach;
  const value = tellingValue(entry, acceptedBy, change);
  if (value === null) return null;
  const whole = (path?.depth ?? 0) > DEEPEST ? null : lift(value, path, acceptedBy);
  if (whole !== null) {
    return { ...whole, role: root.role, acceptedBy, schemas: schemasOf(root.entry) };
  }
  const alone = [entry.base, entry.revision].every(isOnePlace);
  if (!alone) return null;
  return { ...value, role: `part of the ${root.role}`, acceptedBy, schemas: schemasOf(entry) };
}

function schemasOf({ base, revision }: PairEntry) {
  return { base: placeOf(base), revision: placeOf(revision) };
}

function placeOf({ place, pointer }: SchemaNode): string {
  return place ?? pointer;
}

function isOnePlace({ document, place }: SchemaNode): boolean {
  return place !== undefined && valueAt(document.root, place) !== undefined;
}

function tellingValue(entry: PairEntry, acceptedBy: Side, change: Change): Sample | null {
  const [accepting, refusing] = sides(entry, acceptedBy);
  const hinted = hintedCandidates(accepting, change.hints ?? []);
  return firstTelling(hinted, accepting, refusing) ?? anyTellingValue(entry, acceptedBy);
}

const FOUND = new WeakMap<PairEntry, Map<Side, Sample | null>>();

/** A value that tells two nodes apart, whatever of the changes does it; looked for once. */
function anyTellingValue(entry: PairEntry, acceptedBy: Side): Sample | null {
  const bySide = FOUND.get(entry) ?? new Map<Side, Sample | null>();
  FOUND.set(entry, bySide);
  let value = bySide.get(acceptedBy);
  if (value === undefined) {
    const [accepting, refusing] = sides(entry, acceptedBy);
    value = firstTelling(candidates(accepting, refusing), accepting, refusing);
    bySide.set(acceptedBy, value);
  }
  return value;
}

function firstTelling(
  values: Iterable<unknown>,
  accepting: SchemaNode,
  refusing: SchemaNode,
): Sample | null {
  for (const value of values) {
    if (tellsApart(value, accepting, refusing)) return { value };
  }
  return null;
}

function sides(entry: PairEntry, acceptedBy: Side): [SchemaNode, SchemaNode] {
  return acceptedBy === 'base' ? [entry.base, entry.revision] : [entry.revision, entry.base];
}

function tellsApart(value: unknown, accepting: SchemaNode, refusing: SchemaNode): boolean {
  return accepts(accepting, value) === 'yes' && accepts(refusing, value) === 'no';
}

/** The value inside a body: each step up puts it into a sample of what is around it. */
function lift(value: Sample, path: PathStep | null, acceptedBy: Side): Sample | null {
  let inner: Sample | null = value;
  for (let step = path; step !== null; step = step.before) {
    if (inner === null) return null;
    inner = around(inner.value, step, sides(step.from, acceptedBy));
  }
  return inner;
}

function around(
  inner: unknown,
  { step, name }: PathStep,
  [accepting, refusing]: [SchemaNode, SchemaNode],
): Sample | null {
  const variants = alternativesOf(accepting) ?? [];
  for (const variant of [accepting, ...variants]) {
    for (const value of placed(inner, { step, name, variant })) {
      if (tellsApart(value, accepting, refusing)) return { value };
    }
  }
  return null;
}

function* placed(
  inner: unknown,
  { step, name, variant }: { step: string; name: string | undefined; variant: SchemaNode },
): Generator<unknown> {
  if (step === 'variant') yield inner;
  else if (step === 'items') {
    const least = shapeOf(variant).limits.minItems?.value ?? 1;
    if (least <= 1000) yield Array.from({ length: Math.max(1, least) }, () => inner);
    yield inner;
  } else {
    const key = name ?? 'member';
    const sample = sampleOf(variant)?.value;
    if (isJsonObject(sample)) yield { ...sample, [key]: inner };
    // A required member may have no other value than the one in hand.
    yield { [key]: inner };
  }
}
