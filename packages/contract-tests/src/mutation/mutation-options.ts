import { parseArgs } from 'node:util';
import type { Mutant } from './mutant.ts';

/** What the gate is asked for. */
export interface MutationOptions {
  readonly wanted: readonly Mutant[];
  /** How many runners work side by side. */
  readonly runners: number;
}

/** The command line cannot be understood. */
export class MutationOptionsError extends Error {
  override readonly name = 'MutationOptionsError';
}

/** Reads the command line, whose mutants are some of `mutants`. Throws {@link MutationOptionsError}. */
export function mutationOptions(
  given: readonly string[],
  mutants: readonly Mutant[],
): MutationOptions {
  const { only, runners } = parsed(given);
  const unknown = only?.filter((wanted) => !mutants.some(({ name }) => name === wanted)) ?? [];
  if (unknown.length > 0) {
    const names = unknown.map((name) => `"${name}"`).join(', ');
    throw new MutationOptionsError(`There is no mutant ${names}.`);
  }
  // Without a runner nothing would be judged, and so nothing would survive.
  if (!/^[1-9]\d*$/.test(runners)) {
    throw new MutationOptionsError(`--runners must be a whole number from 1 on, not "${runners}".`);
  }
  const wanted = only ? mutants.filter(({ name }) => only.includes(name)) : mutants;
  return { wanted, runners: Math.min(Number(runners), wanted.length) };
}

function parsed(given: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        only: { type: 'string', multiple: true },
        runners: { type: 'string', default: '2' },
      },
    });
    return values;
  } catch (error) {
    throw new MutationOptionsError(error instanceof Error ? error.message : String(error));
  }
}
