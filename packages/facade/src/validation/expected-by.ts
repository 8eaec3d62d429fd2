import type { Constraint } from './parse-constraints.js';

const WORDS: Readonly<Record<string, readonly [what: string, unit?: string]>> = {
  s: ['a text', ' characters'],
  i: ['a whole number'],
  n: ['a number'],
  b: ['true or false'],
  l: ['a list', ' items'],
  o: ['an object', ' fields'],
  x: ['given'],
};

/** What a value has to be, such as `a list from 1 up to 1000 items`. */
export function expectedBy({ kind, min, max, more }: Constraint): string {
  const [what = '', unit = ''] = WORDS[kind] ?? [];
  const least = Number.isNaN(min) ? '' : ` from ${min}`;
  const most = Number.isNaN(max) ? '' : ` up to ${max}`;
  const size = least + most;
  return what + (size && size + unit) + (kind === 's' && more ? ` like ${more}` : '');
}
