import type { Figure } from '../sizes/figure.ts';
import { judgeSizes } from '../sizes/judge-sizes.ts';
import { measureSizes } from '../sizes/measure-sizes.ts';
import type { Check, Findings, Release } from './problem.ts';

/** Bundles, tarballs and installations stay within their budgets. */
export const checkSizes: Check = { title: 'sizes', run };

async function run({ packages, installed }: Release): Promise<Findings> {
  const figures: Figure[] = [];
  for (const each of packages) figures.push(...(await measureSizes(each, packages, installed)));
  return judgeSizes(figures);
}
