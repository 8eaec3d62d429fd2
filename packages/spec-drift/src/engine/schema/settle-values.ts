import { TYPE, type TypeSet, typeOfValue } from './json-types.js';
import { KEYWORD_TYPE } from './keywords.js';
import { LIMIT_NAMES, type LimitName } from './shape.js';
import type { ShapeDraft } from './shape-draft.js';

const UNIVERSAL_PATTERNS = new Set(['', '.*', '^.*$', '^.*', '.*$', '[\\s\\S]*', '^[\\s\\S]*$']);
/** Formats that tell how to show or write a value, not which values there are. */
const DISPLAY_FORMATS = new Set(['password', 'textarea', 'markdown', 'html', 'multiline']);

/** Brings a merged draft into its final form: what cannot apply goes away, closed sets are filtered. */
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
  dropMisplaced(draft);
  settleWholeNumbers(draft);
}

function dropMisplaced(draft: ShapeDraft): void {
  for (const [keyword, types] of Object.entries(KEYWORD_TYPE)) {
    if ((draft.types & types) === 0 && draft.owners.has(keyword) && draft.types !== 0) {
      draft.misplaced.push(keyword);
    }
  }
  for (const name of LIMIT_NAMES) {
    if (((KEYWORD_TYPE[name] ?? 0) & draft.types) === 0) delete draft.limits[name];
  }
  if ((draft.types & TYPE.string) === 0) draft.patterns = [];
  if ((draft.types & (TYPE.integer | TYPE.fraction)) === 0) draft.multiples = [];
  if ((draft.types & TYPE.array) === 0) {
    draft.items = [];
    draft.uniqueItems = false;
  }
  if ((draft.types & TYPE.object) === 0) {
    draft.properties = new Map();
    draft.required = new Set();
    draft.additional = [];
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
