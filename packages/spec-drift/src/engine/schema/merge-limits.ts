import type { JsonObject } from '../document/json-object.js';
import { LIMIT_NAMES, type Limit, type LimitName } from './shape.js';
import type { ShapeDraft } from './shape-draft.js';

/** Whether a limit is a lower one: `minimum`, `minLength`, `minItems`, `minProperties`. */
function isLower(name: LimitName): boolean {
  return name.startsWith('min');
}

/** Whether one limit leaves out values that the other one takes. */
export function isTighter(name: LimitName, limit: Limit, than: Limit | undefined): boolean {
  if (than === undefined) return true;
  if (limit.value === than.value) return limit.exclusive && !than.exclusive;
  return isLower(name) ? limit.value > than.value : limit.value < than.value;
}

/** Adds the limits and the `multipleOf` of one schema: the tighter one stays. */
export function mergeLimits(draft: ShapeDraft, schema: JsonObject): void {
  for (const name of LIMIT_NAMES) {
    for (const limit of limitsOf(schema, name)) {
      // A count of no less than nothing is what an absent keyword says.
      if (isLower(name) && name !== 'minimum' && limit.value <= 0) continue;
      if (isTighter(name, limit, draft.limits[name])) draft.limits[name] = limit;
    }
  }
  const multiple = schema['multipleOf'];
  if (typeof multiple === 'number' && !draft.multiples.includes(multiple)) {
    draft.multiples.push(multiple);
  }
}

function limitsOf(schema: JsonObject, name: LimitName): Limit[] {
  const limits: Limit[] = [];
  const value = schema[name];
  const edge = name === 'minimum' || name === 'maximum' ? schema[exclusiveName(name)] : undefined;
  if (typeof value === 'number') limits.push({ value, exclusive: edge === true });
  if (typeof edge === 'number') limits.push({ value: edge, exclusive: true });
  return limits;
}

function exclusiveName(name: 'minimum' | 'maximum'): string {
  return name === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
}
