import type { Mutant } from './mutant.ts';
import { type MutationRunner, startMutationRunner } from './mutation-runner.ts';
import { baselineProblems, judgeMutant, type MutationVerdict, nameOf } from './mutation-verdict.ts';

/** What a run of the gate came to. */
export interface GateResult {
  readonly verdicts: readonly MutationVerdict[];
  /** Selections of tests that cannot judge anything. */
  readonly problems: readonly string[];
}

export interface GateOptions {
  /** How many runners work side by side. */
  readonly runners: number;
  /** Hears of each verdict as soon as there is one. */
  readonly onVerdict: (verdict: MutationVerdict) => void;
}

/** Judges mutants, after the tests that judge them have shown to be green without a fault. */
export async function runMutationGate(
  mutants: readonly Mutant[],
  { runners, onVerdict }: GateOptions,
): Promise<GateResult> {
  const selections = new Map(
    mutants.flatMap(({ tests }) => tests).map((each) => [nameOf(each), each]),
  );
  const files = [...Map.groupBy(selections.values(), ({ file }) => file)];
  const started = await Promise.all(Array.from({ length: runners }, startMutationRunner));
  try {
    const problems = (await shared(started, files, baselineProblems)).flat();
    if (problems.length > 0) return { verdicts: [], problems };
    const verdicts = await shared(started, mutants, async (runner, mutant) => {
      const verdict = await judgeMutant(runner, mutant);
      onVerdict(verdict);
      return verdict;
    });
    return { verdicts, problems };
  } finally {
    await Promise.all(started.map((runner) => runner[Symbol.asyncDispose]()));
  }
}

/** Shares work among runners: each takes the next item when it is done with one. */
async function shared<Item, Result>(
  runners: readonly MutationRunner[],
  items: readonly Item[],
  work: (runner: MutationRunner, item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const drain = async (runner: MutationRunner) => {
    for (const [index, item] of queue) results[index] = await work(runner, item);
  };
  await Promise.all(runners.map(drain));
  return results;
}
