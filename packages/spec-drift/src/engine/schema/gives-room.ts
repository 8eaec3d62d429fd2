import type { Shape } from './shape.js';

/**
 * Whether a keyword takes members or items out of the reach of another one of a shape, which may
 * refuse them: then the shape takes more with the keyword than without it.
 */
export function givesRoom(keyword: string, { additional, items, opaque }: Shape): boolean {
  if (keyword === 'prefixItems') return items !== null || opaque.has('unevaluatedItems');
  if (keyword === 'patternProperties') {
    return additional !== 'open' || opaque.has('unevaluatedProperties');
  }
  return keyword === 'minContains' && opaque.has('contains');
}
