import { formatEffect } from '../containment/format-effect.js';
import type { Change, Effect } from '../grade/change.js';
import { ANY_TYPE, describeTypes, TYPE, type TypeSet } from '../schema/json-types.js';
import type { LocalComparison, ShapePair } from './local-comparison.js';

/** Compares types and formats, which together say what kind of value it is. */
export function compareTypes(local: LocalComparison): void {
  const { base, revision, wire } = local.pair;
  const from = wire === 'json' ? base.types : asText(base.types);
  const to = wire === 'json' ? revision.types : asText(revision.types);
  if (from === to || areListed(local.pair)) {
    compareFormat(local);
    return;
  }
  const gone = from & ~to;
  const come = to & ~from;
  const format = (from & to) === 0 ? 'equal' : formatEffect(base.format, revision.format);
  const change = effectOf(gone, come);
  const mixed = change !== 'incomparable' && both(change, format) === 'incomparable';
  if (!mixed) compareFormat(local);
  const nullOnly = (gone | come) === TYPE.null && !mixed;
  const formats = mixed ? [base.format ?? 'none', revision.format ?? 'none'] : [];
  local.add('type', {
    kind: mixed ? 'type-changed' : kindOf(gone, come),
    effect: mixed ? 'incomparable' : change,
    title: nullOnly ? (come ? 'null admitted' : 'null refused') : 'type changed',
    detail: [describeTypes(base.types), describeTypes(revision.types)]
      .map((types, index) => [types, formats[index]].filter(Boolean).join(' '))
      .join(' -> '),
    tolerable: come === TYPE.fraction && (from & TYPE.integer) !== 0,
    ...(wire === 'json' || change !== 'widens' ? {} : spelledGrades(base.types, revision.types)),
    hints: nullOnly ? [{ kind: 'value', value: null }] : [],
  });
}

/** Whether closed sets of values say the types by themselves, so that those need no comparison. */
export function areListed({ base, revision }: ShapePair): boolean {
  const typed = base.owners.has('type') || revision.owners.has('type');
  return base.values !== null && (revision.values !== null || !typed);
}

/** In a URL, a form or XML every value is a text, and a text can spell every value. */
function asText(types: TypeSet): TypeSet {
  return types & TYPE.string ? ANY_TYPE : types;
}

/** A text spells every value; typed code tells `5` from `'5'`. */
function spelledGrades(from: TypeSet, to: TypeSet): Pick<Change, 'grades'> {
  if ((from & ~to & ~TYPE.null) === 0) return {};
  const why = 'What was sent spells the new type as well; typed code has to pass another type.';
  return { grades: { request: { wire: 'additive', client: 'breaking', why } } };
}

function kindOf(gone: TypeSet, come: TypeSet): string {
  if (gone === 0) return come === TYPE.null ? 'became-nullable' : 'type-widened';
  if (come === 0) return gone === TYPE.null ? 'became-not-nullable' : 'type-narrowed';
  return 'type-changed';
}

function effectOf(gone: TypeSet, come: TypeSet): Effect {
  if (gone === 0) return 'widens';
  return come === 0 ? 'narrows' : 'incomparable';
}

/** One set loses values by one keyword and gains some by the other. */
function both(one: Effect, other: Effect): Effect {
  if (one === other || other === 'equal' || other === 'unknown') return one;
  return 'incomparable';
}

function compareFormat(local: LocalComparison): void {
  const { base, revision } = local.pair;
  // A list of values has no format, and then its own comparison tells.
  if (base.values !== null || revision.values !== null) return;
  const effect = formatEffect(base.format, revision.format);
  if (effect === 'equal') return;
  local.add('format', {
    kind: 'format-changed',
    effect,
    title: 'format changed',
    detail: `${base.format ?? 'none'} -> ${revision.format ?? 'none'}`,
    tolerable: true,
  });
}
