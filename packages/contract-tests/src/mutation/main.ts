import { formatVerdicts } from './format-verdicts.ts';
import { mutants } from './mutants/index.ts';
import { MutationOptionsError, mutationOptions } from './mutation-options.ts';
import { runMutationGate } from './run-mutation-gate.ts';
import { USAGE } from './usage.ts';

// Builds each fault into the clients in turn, and fails unless the suite notices every one of them.
const given = process.argv.slice(2);

// A process that a signal ends would clear nothing away.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

if (given.includes('--help')) {
  process.stdout.write(USAGE);
} else {
  try {
    process.exitCode = (await judge()) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof MutationOptionsError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  }
}

/** Whether the suite has noticed every fault that was asked for. */
async function judge(): Promise<boolean> {
  const { wanted, runners } = mutationOptions(given, mutants);
  const startedAt = performance.now();
  const { verdicts, problems } = await runMutationGate(wanted, {
    runners,
    onVerdict: ({ isKilled }) => process.stderr.write(isKilled ? '.' : 'S'),
  });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const lines = problems.length > 0 ? problems : [formatVerdicts(verdicts)];
  process.stdout.write(`\n${lines.join('\n')}\n${seconds} s\n`);
  return problems.length === 0 && verdicts.every(({ isKilled }) => isKilled);
}
