import type { Mutant, Selection } from './mutant.ts';
import type { MutationRunner } from './mutation-runner.ts';

/** What became of a mutant. */
export interface MutationVerdict {
  readonly mutant: Mutant;
  readonly isKilled: boolean;
  /** The first test that noticed it; for a survivor, what was run in vain, or why nothing was. */
  readonly by: string;
  /** @unit milliseconds */
  readonly durationMs: number;
}

/** Runs the tests of a mutant, one selection after the other, until one turns red. */
export async function judgeMutant(
  runner: MutationRunner,
  mutant: Mutant,
): Promise<MutationVerdict> {
  const startedAt = performance.now();
  const verdict = (isKilled: boolean, by: string): MutationVerdict => {
    return { mutant, isKilled, by, durationMs: performance.now() - startedAt };
  };
  for (const selection of mutant.tests) {
    const { failed, timedOut, broken } = await runner.run(selection, mutant);
    const hanging = mutant.hangs ? timedOut : [];
    const stopped = mutant.stopsSuite ? broken : [];
    const [red] = [...failed, ...hanging, ...stopped];
    if (red) return verdict(true, `${selection.file}: ${red.split('\n')[0]}`);
    // What cannot be loaded proves nothing about the tests.
    if (broken[0] !== undefined)
      return verdict(false, `${selection.file} did not run: ${broken[0]}`);
  }
  return verdict(false, mutant.tests.map(nameOf).join('; '));
}

/** Why tests of a file can kill nothing: without any fault they are red, or a selection of them is empty. */
export async function baselineProblems(
  runner: MutationRunner,
  [file, selections]: readonly [file: string, selections: readonly Selection[]],
): Promise<string[]> {
  const patterns = selections.map(({ pattern = '' }) => pattern);
  const { ran, failed, timedOut, broken } = await runner.run({
    file,
    pattern: patterns.join('|'),
  });
  const red = [...failed, ...timedOut, ...broken].map(
    (each) => `${file} is red without a fault: ${each}`,
  );
  const empty = selections.filter(({ pattern = '' }) => !ran.some((name) => name.match(pattern)));
  return red.length > 0 ? red : empty.map((each) => `${nameOf(each)} selects no test`);
}

/** A selection as one writes it for vitest. */
export function nameOf({ file, pattern }: Selection): string {
  return pattern === undefined ? file : `${file} -t "${pattern}"`;
}
