/** How much a version rises. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** From least to most. */
const ORDER: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The greatest of some bumps. */
export function maxBump(bumps: readonly Bump[]): Bump {
  return ORDER.findLast((each) => bumps.includes(each)) ?? 'none';
}

/** Whether a bump is at least another one. */
export function isAtLeast(bump: Bump, wanted: Bump): boolean {
  return ORDER.indexOf(bump) >= ORDER.indexOf(wanted);
}

/** The bump from one version to a later one, such as `minor` from 1.2.3 to 1.3.0. */
export function bumpBetween(from: string, to: string): Bump {
  const [before, after] = [from, to].map((version) => version.split(/[.-]/).map(Number));
  const at = [0, 1, 2].find((part) => before?.[part] !== after?.[part]);
  return at === undefined ? 'none' : ((['major', 'minor', 'patch'] as const)[at] ?? 'none');
}
