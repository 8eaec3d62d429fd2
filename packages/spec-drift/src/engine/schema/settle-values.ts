import { TYPE, type TypeSet, typeOfValue } from './json-types.js';
import { KEYWORD_TYPE } from './keywords.js';
import type { LimitName } from './shape.js';
import type { ShapeDraft } from './shape-draft.js';

const UNIVERSAL_PATTERNS = new Set(['', '.*', '^.*$', '^.*', '.*$', '[\\s\\S]*', '^[\\s\\S]*$']);
/** Formats that tell how to show or write a value, not which values there are. */
const DISPLAY_FORMATS = new Set(['password', 'textarea', 'markdown', 'html', 'multiline']);

/** Brings a merged draft into its final form: what cannot apply is noted, closed sets are filtered. */
export function settleValues(draft: ShapeDraft): void {
  draft.patterns = draft.patterns.filter((pattern) => !UNIVERSAL_PATTERNS.has(pattern));
  if (draft.format !== null && DISPLAY_FORMATS.has(draft.format)) draft.format = null;
  if (draft.values !== null) {
    const allowed = [...draft.values].filter(([, value]) => typeOfValue(value) & draft.types);
    draft.values = new Map(allowed);
    draft.types &= allowed.reduce<TypeSet>((set, [, value]) => set | typeOfValue(value), 0);
    // A list says all; a format beside it adds nothing.
    draft.format = null;
  }
  findMisplaced(draft);
  settleWholeNumbers(draft);
}

function findMisplaced(draft: ShapeDraft): void {
  if (draft.types === 0) return;
  for (const keyword of draft.owners.keys()) {
    const types = KEYWORD_TYPE[keyword];
    if (types !== undefined && (draft.types & types) === 0) draft.misplaced.push(keyword);
  }
}

/** A fence beside a whole number and the next number itself are one limit. */
function settleWholeNumbers(draft: ShapeDraft): void {
  if (draft.types & TYPE.fraction || !(draft.types & TYPE.integer)) return;
  for (const name of ['minimum', 'maximum'] as const satisfies readonly LimitName[]) {
    const limit = draft.limits[name];
    if (limit === undefined) continue;
    const step = name === 'minimum' ? 1 : -1;
    const inner = name === 'minimum' ? Math.ceil(limit.value) : Math.floor(limit.value);
    const value = limit.exclusive && inner === limit.value ? inner + step : inner;
    draft.limits[name] = { value, exclusive: false };
  }
}
