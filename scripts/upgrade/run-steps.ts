import { FileTransaction } from '../lib/file-transaction.ts';
import { applyStep, type FileStep } from './file-step.ts';

/**
 * Carries out steps of which none may stay alone: when one fails, or `last` does, everything is put back as it was.
 * `touched` are paths that `last` changes or creates by itself.
 */
export function runSteps(
  steps: readonly FileStep[],
  {
    touched = [],
    transaction = new FileTransaction(),
    last,
    onStep,
  }: {
    readonly touched?: readonly string[];
    readonly transaction?: FileTransaction;
    readonly last?: () => void;
    readonly onStep?: ((step: string) => void) | undefined;
  },
): void {
  try {
    for (const file of touched) transaction.remember(file);
    for (const step of steps) {
      applyStep(step, transaction);
      onStep?.(step.title);
    }
    last?.();
  } catch (error) {
    transaction.rollBack();
    throw error;
  }
}
