import type { LocalComparison } from '../aspects/local-comparison.js';
import { sameSchema } from '../containment/same-schema.js';
import { alternativesOf } from '../schema/alternatives.js';
import type { Shape } from '../schema/shape.js';
import { accepts } from '../witness/accepts.js';
import { sampleOf } from '../witness/sample.js';

/** Values that a schema without a type takes beside its sample. */
const PLAIN = [true, false, null, 'text', 1, 0.5];

const KIND = 'variants-overlap';

/**
 * Looks for values that one side takes and that fit several members of a `oneOf` of the other,
 * which refuses them: a member may widen so far that the union takes less.
 */
export function compareOverlaps(local: LocalComparison): void {
  const { base, revision } = local.pair;
  if (local.changes.some(({ kind }) => kind === KIND)) return;
  const lost = overlapping(base, revision);
  // What else changed tells of values that come to be taken.
  const alone =
    local.changes.length === 0 &&
    local.children.every((child) => sameSchema(child.base, child.revision));
  const gained = alone ? overlapping(revision, base) : [];
  const shown = [...lost, ...gained];
  if (shown.length === 0) return;
  local.add('oneOf', {
    kind: KIND,
    effect: lost.length === 0 ? 'widens' : gained.length === 0 ? 'narrows' : 'incomparable',
    title:
      lost.length > 0
        ? 'values fit several variants of a oneOf, which refuses them'
        : 'values that fitted several variants of a oneOf are taken',
    subject: 'overlap',
    detail: `such as ${JSON.stringify(shown[0])}`,
    hints: shown.map((value) => ({ kind: 'value', value })),
    firm: true,
    ...(alone ? {} : { only: 'request' }),
  });
}

/** Values of the one shape that the other refuses because several members of a `oneOf` take them. */
function overlapping(one: Shape, other: Shape): unknown[] {
  const unions = other.discriminator === null ? other.unions : [];
  const choices = unions.filter(({ mode }) => mode === 'oneOf');
  if (choices.length === 0) return [];
  return samples(one, other).filter(
    (value) =>
      accepts(one.node, value) === 'yes' &&
      choices.some(
        ({ members }) => members.filter((member) => accepts(member, value) === 'yes').length > 1,
      ),
  );
}

function samples(...shapes: readonly Shape[]): unknown[] {
  const variants = shapes.flatMap(({ node }) => alternativesOf(node) ?? []);
  const own = variants.map((variant) => sampleOf(variant)).filter((sample) => sample !== null);
  return [...own.map(({ value }) => value), ...PLAIN];
}
