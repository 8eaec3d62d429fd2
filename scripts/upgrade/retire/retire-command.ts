import { rmSync } from 'node:fs';
import path from 'node:path';
import { describeSteps } from '../describe-steps.ts';
import type { FileStep } from '../file-step.ts';
import { installWithPnpm } from '../install.ts';
import { refuseUncommitted } from '../refuse-uncommitted.ts';
import { runSteps } from '../run-steps.ts';
import { allOrNothing } from '../transaction/all-or-nothing.ts';
import { refuseLeftovers } from '../transaction/recover-upgrade.ts';
import type { UpgradeTransaction } from '../transaction/upgrade-transaction.ts';
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
export async function retireCommand(options: RetireOptions, context: UpgradeContext): Promise<0> {
  if (!options.dryRun) {
    return allOrNothing('retire', context, (transaction) => retire(options, context, transaction));
  }
  refuseLeftovers(context);
  await planned(options, context);
  context.stdout('\nNothing was written.\n');
  return 0;
}

/** Says what is going to be done. */
async function planned(
  { version, remove }: RetireOptions,
  { workspace, stdout }: UpgradeContext,
): Promise<FileStep[]> {
  const steps = remove
    ? await planRemoval(version, workspace)
    : planDeprecation(version, workspace);
  if (remove) {
    const removed = steps
      .flatMap(({ files }) => [...files])
      .flatMap(([file, content]) => (content === null ? [file] : []));
    const paths = [...removed, clientFolder(version, workspace)];
    refuseUncommitted(workspace.root, paths, 'removed');
  }
  stdout(`${describeSteps(steps, workspace.root).join('\n')}\n`);
  return steps;
}

async function retire(
  options: RetireOptions,
  context: UpgradeContext,
  transaction: UpgradeTransaction,
): Promise<0> {
  const { workspace, stdout, onStep, install = installWithPnpm } = context;
  const { version, remove } = options;
  const steps = await planned(options, context);
  let failure: string | undefined;
  const last = () => {
    failure = install(workspace.root);
    onStep?.('install');
  };
  runSteps(steps, {
    onStep,
    transaction,
    touched: [`${workspace.root}/pnpm-lock.yaml`],
    ...(remove ? { last } : {}),
  });
  await transaction.checkpoint();
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
