import type { AppliedOverride } from '../apply-overrides.ts';
import type { Override } from '../read-overrides.ts';
import type { SpecProblem } from '../spec-problem.ts';

/**
 * The overrides that no longer do anything, over every spec at once: those whose target is in none
 * of the specs they name, and those whose target is already as they want it.
 */
export function checkOverrides(
  overrides: readonly Override[],
  applied: readonly AppliedOverride[],
): SpecProblem[] {
  return overrides.flatMap((override) => {
    const effects = applied.filter((effect) => effect.override === override);
    const count = (key: 'matched' | 'changed') => effects.flatMap((effect) => effect[key]).length;
    if (count('changed') > 0) return [];
    const message =
      count('matched') > 0
        ? `the target ${override.target} is already as wanted, so the override changes nothing. Remove it.`
        : `the target ${override.target} is gone. Adapt the override to the new contract, or remove it.`;
    return [
      {
        file: override.file,
        position: override.position,
        severity: 'error' as const,
        message: `${message} Its reason was: ${override.reason}`,
      },
    ];
  });
}
