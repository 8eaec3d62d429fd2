import type { Effect } from '../grade/change.js';
import { describeTypes, NUMBER, TYPE, type TypeSet } from '../schema/json-types.js';
import type { LocalComparison } from './local-comparison.js';

/** Compares the sets of JSON types. */
export function compareTypes(local: LocalComparison): void {
  const { base, revision, wire } = local.pair;
  // A closed set of values says its types by itself.
  if (base.values !== null && revision.values !== null) return;
  const from = wire === 'text' ? asText(base.types) : base.types;
  const to = wire === 'text' ? asText(revision.types) : revision.types;
  if (from === to) return;
  const gone = from & ~to;
  const come = to & ~from;
  const nullOnly = (gone | come) === TYPE.null;
  const names = `${describeTypes(base.types)} -> ${describeTypes(revision.types)}`;
  local.add('type', {
    kind: kindOf(gone, come),
    effect: effectOf(gone, come),
    title: nullOnly ? (come ? 'null admitted' : 'null refused') : 'type changed',
    detail: names,
    tolerable: come === TYPE.fraction && (from & TYPE.integer) !== 0,
    hints: nullOnly ? [null] : [],
  });
}

/** In a URL or header every number is a text, and every value can be written as one. */
function asText(types: TypeSet): TypeSet {
  if (types & TYPE.string) return types | NUMBER | TYPE.boolean;
  return types;
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
