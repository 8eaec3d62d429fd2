import path from 'node:path';
import { packageRoot, repositoryRoot } from '../paths.ts';
import type { Benchmark } from '../runner/benchmark.ts';
import type { Metric } from '../runner/metric.ts';
import { runTrial, type TrialResult } from '../runner/trial.ts';
import { CONSUMERS } from '../types-cost/consumers.ts';
import {
  makeProjects,
  measureTypes,
  projectFolder,
  removeProjects,
} from '../types-cost/measure-types.ts';

const base = { better: 'lower', reference: 'official 9.0.0' } as const;

const METRICS: readonly Metric[] = [
  { ...base, id: 'time', title: 'Time of tsc, whole process', unit: 's' },
  { ...base, id: 'memory', title: 'Memory', unit: 'MB' },
  { ...base, id: 'instantiations', title: 'Instantiations', unit: 'count' },
  { ...base, id: 'types', title: 'Types', unit: 'count' },
];

const COMPILERS: Readonly<Record<string, string>> = {
  'TypeScript 5.9': path.join(packageRoot, 'node_modules/typescript-5/bin/tsc'),
  'TypeScript 7': path.join(repositoryRoot, 'node_modules/typescript/bin/tsc'),
};

export const types: Benchmark = {
  name: 'types',
  about: 'what checking a small program costs',
  async run({ quick, log }) {
    const root = makeProjects(CONSUMERS);
    const trials: TrialResult[] = [];
    try {
      for (const [title, compiler] of Object.entries(COMPILERS)) {
        log(`types: ${title}`);
        trials.push(
          await runTrial({
            title,
            metrics: METRICS,
            contenders: Object.keys(CONSUMERS).map((name) => ({
              name,
              run: () => measureTypes(compiler, projectFolder(root, name)),
            })),
            rounds: quick ? 2 : 7,
            warmups: 1,
          }),
        );
      }
    } finally {
      removeProjects(root);
    }
    return { trials, notes: ['A program of eight lines, with skipLibCheck, as projects have it.'] };
  },
};
