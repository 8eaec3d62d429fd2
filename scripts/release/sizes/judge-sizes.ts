import type { Findings, Problem } from '../checks/problem.ts';
import type { Figure } from './figure.ts';

const BUDGETS = 'scripts/release/sizes/size-budgets.ts';

/** What is too large, has no budget or one that is out of date; and, aloud, what is over its bar. */
export function judgeSizes(figures: readonly Figure[]): Findings {
  const over = figures.filter(({ value, budget }) => budget !== undefined && value > budget.bar);
  const within = figures.length - over.length;
  return {
    problems: figures.flatMap(judge),
    note: [
      `${within} of ${figures.length} figures are within their bars.`,
      ...over.map(overTheBar),
    ].join('\n'),
  };
}

function judge(figure: Figure): Problem[] {
  const { subject, what, value, unit, budget, parts, advice } = figure;
  const made = parts === undefined ? '' : `: ${parts}`;
  if (budget === undefined) {
    return [
      {
        subject,
        what: `${what} takes ${count(value, unit)}, and has no budget.`,
        mend: `Write its bar, and the reason for it, into ${BUDGETS}.`,
      },
    ];
  }
  const { bar, ceiling } = budget;
  const limit = Math.max(bar, ceiling ?? bar);
  if (value > limit) {
    const isOver = limit > bar ? `, where the bar is ${count(bar, unit)}` : '';
    return [
      {
        subject,
        what: `${what} takes ${count(value, unit)}, ${count(value - limit, unit)} more than its ${limit > bar ? 'ceiling' : 'bar'} of ${count(limit, unit)}${isOver}${made}.`,
        mend: `${advice}. Raise the ${limit > bar ? 'ceiling' : 'bar'} in ${BUDGETS} only with a reason in the changeset.`,
      },
    ];
  }
  if (ceiling !== undefined && value <= bar) {
    return [
      {
        subject,
        what: `${what} takes ${count(value, unit)}, which is within its bar of ${count(bar, unit)}: its ceiling of ${count(ceiling, unit)} would let it grow unseen.`,
        mend: `Take the ceiling out of ${BUDGETS}.`,
      },
    ];
  }
  return [];
}

function overTheBar({ subject, what, value, unit, budget }: Figure): string {
  const { bar = 0, ceiling = 0 } = budget ?? {};
  const ceilingText = ceiling > 0 ? `; ceiling ${count(ceiling, unit)}` : '';
  return `over the bar: ${subject}: ${what} ${count(value, unit)}, bar ${count(bar, unit)}${ceilingText}`;
}

function count(value: number, unit: Figure['unit']): string {
  return `${value.toLocaleString('en')} ${unit}`;
}
