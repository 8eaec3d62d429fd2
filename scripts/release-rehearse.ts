import { readOptions } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';
import { ToolMissing } from './release/matrix/tool-missing.ts';
import { rehearse } from './release/rehearsal/rehearse.ts';
import { exitOnSignals } from './release/scratch/exit-on-signals.ts';

const USAGE = `Usage: pnpm release:rehearse

Makes two whole releases of a copy of this repository, against a registry on this machine.
`;

readOptions(USAGE, {});
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
  console.log(error instanceof ToolMissing ? `\nSkipped: ${reason}` : `\nFailed: ${reason}`);
  process.exitCode = error instanceof ToolMissing ? 0 : 1;
}
