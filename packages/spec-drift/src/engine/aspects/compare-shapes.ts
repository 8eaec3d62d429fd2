import { isFree } from '../schema/is-free.js';
import { ANY_TYPE, TYPE } from '../schema/json-types.js';
import { appliesTo } from '../schema/keywords.js';
import { sharedTypes } from '../schema/shared-types.js';
import { compareAdditional } from './compare-additional.js';
import { compareDefault } from './compare-default.js';
import { compareItems } from './compare-items.js';
import { compareLimits } from './compare-limits.js';
import { compareListsInText } from './compare-lists-in-text.js';
import { compareNotes } from './compare-notes.js';
import { compareOpaque } from './compare-opaque.js';
import { comparePatterns } from './compare-patterns.js';
import { compareProperties } from './compare-properties.js';
import { areListed, compareTypes } from './compare-types.js';
import { compareValues } from './compare-values.js';
import { LocalComparison, type ShapePair } from './local-comparison.js';

/** Compares two shapes keyword by keyword, without their unions. */
export function compareShapes(pair: ShapePair): LocalComparison {
  const local = new LocalComparison(pair);
  if (!compareFreedom(local) && !compareListsInText(local)) {
    compareTypes(local);
    compareKeywords(local);
  }
  compareDefault(local);
  compareNotes(local);
  return local;
}

function compareKeywords(local: LocalComparison): void {
  const { base, revision } = local.pair;
  const shared = sharedTypes(base, revision);
  // Between unrelated types the change of type says it all.
  const unrelated = (shared & ~TYPE.null) === 0 && base.types !== revision.types;
  if (!unrelated || areListed(local.pair)) compareValues(local);
  if (unrelated) return;
  compareLimits(local, shared);
  compareOpaque(local, shared);
  if (appliesTo('pattern', shared)) comparePatterns(local);
  if (shared & TYPE.array) compareItems(local);
  if (shared & TYPE.object) {
    compareProperties(local);
    compareAdditional(local);
  }
}

/** One side takes every value and the other does not: nothing to compare keyword by keyword. */
function compareFreedom(local: LocalComparison): boolean {
  const { base, revision } = local.pair;
  const freed = isFree(revision);
  if (isFree(base) === freed || base.knownValues !== null || revision.knownValues !== null) {
    return false;
  }
  const limited = freed ? base : revision;
  // Keywords of single types limit values of those types only.
  if (limited.types === ANY_TYPE) return false;
  local.add('type', {
    kind: freed ? 'schema-withdrawn' : 'schema-given',
    effect: freed ? 'widens' : 'narrows',
    title: freed ? 'any value is taken' : 'values limited where any was taken',
    detail: 'schema',
  });
  return true;
}
