import { sameJson } from '../document/same-json.js';
import { CORRECTION } from '../grade/change.js';
import { documentedValues } from './documented-values.js';
import type { LocalComparison } from './local-comparison.js';

/** Compares annotations, `deprecated`, and keywords that cannot apply. */
export function compareNotes(local: LocalComparison): void {
  const { base, revision } = local.pair;
  for (const name of new Set([...base.notes.keys(), ...revision.notes.keys()])) {
    const before = base.notes.get(name);
    const after = revision.notes.get(name);
    if (sameJson(before, after)) continue;
    local.add(name, {
      kind: 'docs',
      effect: 'equal',
      everywhere: true,
      title: 'documentation edited',
      detail: name,
    });
    if (name === 'description') compareListed(local, before, after);
  }
  compareDeprecated(local);
  compareMisplaced(local);
}

function compareListed(local: LocalComparison, before: unknown, after: unknown): void {
  const from = documentedValues(String(before ?? ''));
  const to = documentedValues(String(after ?? ''));
  if (from.length === 0 || to.length === 0 || from.join() === to.join()) return;
  local.add('description', {
    kind: 'documented-values-changed',
    effect: 'equal',
    title: 'values listed in the description changed',
    detail: `${from.join(', ')} -> ${to.join(', ')}`,
  });
}

function compareDeprecated(local: LocalComparison): void {
  const { base, revision } = local.pair;
  if (base.deprecated === revision.deprecated) return;
  local.add('deprecated', {
    kind: revision.deprecated ? 'deprecated' : 'deprecation-withdrawn',
    effect: 'equal',
    title: revision.deprecated ? 'deprecated' : 'no longer deprecated',
    detail: 'deprecated',
  });
}

function compareMisplaced(local: LocalComparison): void {
  const { base, revision } = local.pair;
  // A keyword is only a slip while the type that it does not fit stays the same.
  if (base.types !== revision.types) return;
  const before = [...base.misplaced].sort().join(', ');
  const after = [...revision.misplaced].sort().join(', ');
  if (before === after) return;
  local.add('type', {
    kind: 'misplaced-keyword',
    effect: 'equal',
    grades: CORRECTION,
    title: 'keywords without effect on this type',
    detail: `${before || 'none'} -> ${after || 'none'}`,
  });
}
