import { repositoryRoot } from './lib/repository-root.ts';
import { listPublishedPackages } from './release/list-packages.ts';
import { ToolMissing } from './release/matrix/tool-missing.ts';
import { packPackages } from './release/pack/pack-packages.ts';
import { rehearse } from './release/rehearsal/rehearse.ts';

// pnpm release:rehearse: a whole release, against a registry on this machine.
try {
  await rehearse(packPackages(listPublishedPackages(repositoryRoot)), {
    root: repositoryRoot,
    report: (line) => console.log(line),
  });
  console.log('\nThe rehearsal went well.');
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.log(error instanceof ToolMissing ? `\nSkipped: ${reason}` : `\nFailed: ${reason}`);
  process.exitCode = error instanceof ToolMissing ? 0 : 1;
}
