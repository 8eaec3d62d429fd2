import { rmSync } from 'node:fs';
import path from 'node:path';
import { describeSteps } from '../describe-steps.ts';
import { installWithPnpm } from '../install.ts';
import { runSteps } from '../run-steps.ts';
import type { UpgradeContext } from '../upgrade-context.ts';
import type { Workspace } from '../workspace.ts';
import { planDeprecation } from './plan-deprecation.ts';
import { planRemoval } from './plan-removal.ts';

export interface RetireOptions {
  readonly version: string;
  readonly remove: boolean;
  readonly dryRun: boolean;
}

/** `pnpm specs retire`: deprecates a version, and removes it once it has been deprecated. */
export async function retireCommand(
  { version, remove, dryRun }: RetireOptions,
  context: UpgradeContext,
): Promise<0> {
  const { workspace, stdout, onStep, install = installWithPnpm } = context;
  const steps = remove
    ? await planRemoval(version, workspace)
    : planDeprecation(version, workspace);
  stdout(`${describeSteps(steps, workspace.root).join('\n')}\n`);
  if (dryRun) {
    stdout('\nNothing was written.\n');
    return 0;
  }
  let failure: string | undefined;
  const last = () => {
    failure = install(workspace.root);
    onStep?.('install');
  };
  runSteps(steps, {
    onStep,
    touched: [`${workspace.root}/pnpm-lock.yaml`],
    ...(remove ? { last } : {}),
  });
  // What was built and linked there is in no commit, and of no use without the package.
  if (remove) rmSync(clientFolder(version, workspace), { recursive: true, force: true });
  if (failure !== undefined) {
    stdout(`\nThe lockfile could not be renewed; run \`pnpm install\` by hand:\n${failure}\n`);
  }
  stdout(
    remove
      ? `\n${version} is gone. Look for what still names it: git grep -n ${version}\n`
      : `\n${version} is deprecated. After a release, \`pnpm specs retire ${version} --remove\` takes it out.\n`,
  );
  return 0;
}

function clientFolder(version: string, { packages }: Workspace): string {
  return path.join(packages, `client-${version}`);
}
