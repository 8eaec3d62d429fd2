import { gates } from '../../../../scripts/gates/gates.ts';
import { runGate } from '../../../../scripts/gates/run-gate.ts';
import type { Benchmark } from '../runner/benchmark.ts';
import { runTrial } from '../runner/trial.ts';

export const suite: Benchmark = {
  name: 'suite',
  about: 'where the time of `npm test` goes',
  async run({ log }) {
    const failed: string[] = [];
    const trial = await runTrial({
      title: 'Stages of npm test',
      metrics: [{ id: 'time', title: 'Time', unit: 's', better: 'lower', reference: 'tests' }],
      contenders: gates.map((gate) => ({
        name: gate.title,
        run: async () => {
          log(`suite: ${gate.title}`);
          const { ok, seconds } = await runGate(gate);
          if (!ok) failed.push(gate.title);
          return { time: seconds };
        },
      })),
      rounds: 1,
      warmups: 0,
    });
    const notes = ['One run; stages that turbo has in its cache take no time.'];
    if (failed.length > 0) notes.push(`Failed, and so perhaps shorter: ${failed.join(', ')}.`);
    return { trials: [trial], notes };
  },
};
