import type { Effect } from '../grade/change.js';
import { givesRoom } from '../schema/gives-room.js';
import type { TypeSet } from '../schema/json-types.js';
import { appliesTo } from '../schema/keywords.js';
import type { LocalComparison } from './local-comparison.js';

/** Compares keywords whose sets cannot be worked out, such as `not`, as a whole. */
export function compareOpaque(local: LocalComparison, shared: TypeSet): void {
  const { base, revision } = local.pair;
  for (const keyword of new Set([...base.opaque.keys(), ...revision.opaque.keys()])) {
    const before = base.opaque.get(keyword);
    const after = revision.opaque.get(keyword);
    if (before === after || !appliesTo(keyword, shared)) continue;
    const effect = [base, revision].some((shape) => givesRoom(keyword, shape))
      ? 'unknown'
      : effectOf(before, after);
    const verb = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    local.add(keyword, {
      kind: `${keyword}-${verb}`,
      effect,
      title: `keyword ${verb}`,
      detail: keyword,
      tolerable: true,
    });
  }
}

/** Most of these keywords only take values away, so adding one narrows. */
function effectOf(before: string | undefined, after: string | undefined): Effect {
  if (before === undefined) return 'narrows';
  return after === undefined ? 'widens' : 'unknown';
}
