import { readOptions } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';
import { ToolMissing } from './release/matrix/tool-missing.ts';
import { rehearse } from './release/rehearsal/rehearse.ts';
import { exitOnSignals } from './release/scratch/exit-on-signals.ts';

const USAGE = `Usage: pnpm release:rehearse [--required]

Makes two whole releases of a copy of this repository, against a registry on this machine.

  --required  fail, instead of skipping it aloud, where no registry can be had
`;

const { required = false } = readOptions(USAGE, { required: { type: 'boolean' } });
exitOnSignals();
const seconds = () => Math.round(performance.now() / 1000);
try {
  await rehearse({
    root: repositoryRoot,
    report: (line) =>
      console.log(`${String(seconds()).padStart(4)} s  ${line.replaceAll('\n', '\n        ')}`),
  });
  console.log(`\nThe rehearsal went well, in ${seconds()} s.`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  const isSkipped = error instanceof ToolMissing && !required;
  console.log(`\n${isSkipped ? 'Skipped' : 'Failed'}: ${reason}`);
  process.exitCode = isSkipped ? 0 : 1;
}
