import { parseArgs } from 'node:util';
import { formatVerdicts } from './format-verdicts.ts';
import { mutants } from './mutants/index.ts';
import { runMutationGate } from './run-mutation-gate.ts';

// Builds each fault into the clients in turn, and fails unless the suite notices every one of them.
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, runners: { type: 'string', default: '2' } },
});
const { only } = values;
const wanted = only ? mutants.filter(({ name }) => only.includes(name)) : mutants;
if (only && wanted.length !== only.length) {
  throw new Error(`No mutants of these names: ${only.join(', ')}.`);
}
const startedAt = performance.now();
const { verdicts, problems } = await runMutationGate(wanted, {
  runners: Number(values.runners),
  onVerdict: ({ isKilled }) => process.stderr.write(isKilled ? '.' : 'S'),
});
const seconds = Math.round((performance.now() - startedAt) / 1000);
const lines = problems.length > 0 ? problems : [formatVerdicts(verdicts)];
process.stdout.write(`\n${lines.join('\n')}\n${seconds} s\n`);
process.exitCode = problems.length === 0 && verdicts.every(({ isKilled }) => isKilled) ? 0 : 1;
