import type { Effect } from '../grade/change.js';
import type { LocalComparison } from './local-comparison.js';

/** Compares keywords whose sets cannot be worked out, such as `not`, as a whole. */
export function compareOpaque(local: LocalComparison): void {
  const { base, revision } = local.pair;
  for (const keyword of new Set([...base.opaque.keys(), ...revision.opaque.keys()])) {
    const before = base.opaque.get(keyword);
    const after = revision.opaque.get(keyword);
    if (before === after) continue;
    const effect = effectOf(before, after);
    const verb = effect === 'narrows' ? 'added' : effect === 'widens' ? 'removed' : 'changed';
    local.add(keyword, {
      kind: `${keyword}-${verb}`,
      effect,
      title: `${keyword} ${verb}`,
      detail: keyword,
      tolerable: true,
    });
  }
}

/** Every one of these keywords only takes values away, so adding one narrows. */
function effectOf(before: string | undefined, after: string | undefined): Effect {
  if (before === undefined) return 'narrows';
  return after === undefined ? 'widens' : 'unknown';
}
