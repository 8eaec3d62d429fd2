import type { MutationVerdict } from './mutation-verdict.ts';

/** A table of what became of mutants, and the survivors once more at its end. */
export function formatVerdicts(verdicts: readonly MutationVerdict[]): string {
  const width = Math.max(...verdicts.map(({ mutant }) => mutant.name.length));
  const rows = verdicts.map(({ mutant, isKilled, by, durationMs }) => {
    const seconds = (durationMs / 1000).toFixed(1).padStart(5);
    return `${isKilled ? 'killed  ' : 'SURVIVED'} ${seconds} s  ${mutant.name.padEnd(width)}  ${by}`;
  });
  const survivors = verdicts.filter(({ isKilled }) => !isKilled);
  const killed = verdicts.length - survivors.length;
  return [
    ...rows,
    '',
    `${killed} of ${verdicts.length} mutants killed.`,
    ...survivors.map(({ mutant, by }) => `Survived: ${mutant.name} (${mutant.file}), in ${by}`),
  ].join('\n');
}
