import { UPGRADE } from '../../../spec-drift/test/engine/support/upgrade-2025-10.ts';
import { countRight } from '../drift/count-right.ts';
import type { Grade } from '../drift/tool.ts';
import { DRIFT_TOOLS } from '../drift/tools.ts';
import { specFile } from '../paths.ts';
import type { Benchmark } from '../runner/benchmark.ts';
import type { Metric } from '../runner/metric.ts';
import { runTrial, type TrialResult } from '../runner/trial.ts';

const reference = 'spec-drift';

const METRICS: readonly Metric[] = [
  { id: 'time', title: 'Whole process', unit: 'ms', better: 'lower', reference },
  {
    id: 'right',
    title: 'True changes found with the right class',
    unit: 'count',
    better: 'higher',
    reference,
  },
  { id: 'findings', title: 'Findings to read', unit: 'count', better: 'lower', reference },
  { id: 'breaking', title: 'Called breaking', unit: 'count', better: 'lower', reference },
];

export const drift: Benchmark = {
  name: 'drift',
  about: 'what changed from 2025-04 to 2025-10',
  async run({ quick, log }) {
    const trials: TrialResult[] = [];
    for (const [api, upgrade] of Object.entries(UPGRADE)) {
      log(`drift: ${api}`);
      const changes = upgrade.map(([, verdict, , node]) => ({ grade: gradeOf(verdict), node }));
      const base = specFile('2025-04', api);
      const revision = specFile('2025-10', api);
      trials.push(
        await runTrial({
          title: `${api}, ${changes.length} true changes beside words`,
          metrics: METRICS,
          contenders: Object.entries(DRIFT_TOOLS).map(([name, compare]) => ({
            name,
            run: async () => {
              const { findings, milliseconds } = await compare(base, revision);
              const breaking = findings.filter(({ grade }) => grade === 'breaking').length;
              const right = countRight(changes, findings);
              return { time: milliseconds, right, findings: findings.length, breaking };
            },
          })),
          rounds: quick ? 2 : 7,
          warmups: 1,
        }),
      );
    }
    return {
      trials,
      notes: [
        'The true changes are the hand-checked table that the tests of spec-drift hold it to, so that it knows them; a tool has one right when any finding names the node with the right class.',
        'redocly knows major, minor and patch: major counts as breaking. api-smart-diff has no command; a script of a few lines reads the files for it.',
      ],
    };
  },
};

function gradeOf(verdict: string): Grade {
  return verdict === 'breaking' || verdict === 'potentially-breaking' ? verdict : 'quiet';
}
