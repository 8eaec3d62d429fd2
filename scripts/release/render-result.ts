import type { CheckResult } from './verify-release.ts';

/** One cause often makes hundreds of problems of a kind; beyond these they would only hide the others. */
const MOST_PROBLEMS = 10;

/** What is said of one check: a line when all is well, else its problems and how to mend them. */
export function renderResult({ title, problems, note, seconds }: CheckResult): string {
  const isWell = problems.length === 0;
  const lines = [`${isWell ? 'ok    ' : 'FAILED'}  ${title} (${seconds.toFixed(1)} s)`];
  if (note !== undefined) lines.push(...note.split('\n').map((line) => `        ${line}`));
  for (const { subject, what, mend } of problems.slice(0, MOST_PROBLEMS)) {
    lines.push('', `        ${subject}: ${what}`, `        -> ${mend}`);
  }
  const more = problems.length - MOST_PROBLEMS;
  if (more > 0) lines.push('', `        and ${more} more; mend these first.`);
  return `${lines.join('\n')}\n${isWell ? '' : '\n'}`;
}
