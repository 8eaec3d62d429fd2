import { TYPE } from '../schema/json-types.js';
import { compareAdditional } from './compare-additional.js';
import { compareDefault } from './compare-default.js';
import { compareItems } from './compare-items.js';
import { compareLimits } from './compare-limits.js';
import { compareNotes } from './compare-notes.js';
import { compareOpaque } from './compare-opaque.js';
import { compareProperties } from './compare-properties.js';
import { compareText } from './compare-text.js';
import { compareTypes } from './compare-types.js';
import { compareValues } from './compare-values.js';
import { LocalComparison, type ShapePair } from './local-comparison.js';

/** Compares two shapes keyword by keyword, without their unions. */
export function compareShapes(pair: ShapePair): LocalComparison {
  const local = new LocalComparison(pair);
  compareTypes(local);
  const shared = pair.base.types & pair.revision.types;
  const unrelated = (shared & ~TYPE.null) === 0 && pair.base.types !== pair.revision.types;
  if (!unrelated) {
    compareValues(local);
    compareLimits(local);
    compareText(local);
    compareOpaque(local);
    if (shared & TYPE.array) compareItems(local);
    if (shared & TYPE.object) {
      compareProperties(local);
      compareAdditional(local);
    }
  }
  compareDefault(local);
  compareNotes(local);
  return local;
}
