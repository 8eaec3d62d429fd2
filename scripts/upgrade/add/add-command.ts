import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeSteps } from '../describe-steps.ts';
import { guidePath } from '../guide/guide-file.ts';
import { installWithPnpm } from '../install.ts';
import { runSteps } from '../run-steps.ts';
import { allOrNothing } from '../transaction/all-or-nothing.ts';
import { refuseLeftovers } from '../transaction/recover-upgrade.ts';
import type { UpgradeTransaction } from '../transaction/upgrade-transaction.ts';
import type { UpgradeContext } from '../upgrade-context.ts';
import { UpgradeError } from '../upgrade-error.ts';
import { CLIENT_PREFIX } from '../workspace.ts';
import { type AddPlan, planAdd } from './plan-add.ts';

export interface AddOptions {
  /** A version, or `<version>/<api>` of one. */
  readonly names: readonly string[];
  readonly from: string | undefined;
  readonly dryRun: boolean;
}

/** `pnpm specs add`: brings in a version as a whole, or not at all. */
export async function addCommand(options: AddOptions, context: UpgradeContext): Promise<0> {
  if (!options.dryRun) {
    return allOrNothing('add', context, (transaction) => add(options, context, transaction));
  }
  refuseLeftovers(context);
  await planned(options, context);
  context.stdout('\nNothing was written.\n');
  return 0;
}

/** Says what is going to be done. */
async function planned({ names, from }: AddOptions, context: UpgradeContext): Promise<AddPlan> {
  const plan = await planAdd(names, from, context);
  refuseOverwriting(plan, context);
  context.stdout(describePlan(plan, context.workspace.root));
  return plan;
}

async function add(
  options: AddOptions,
  context: UpgradeContext,
  transaction: UpgradeTransaction,
): Promise<0> {
  const { workspace, stdout, onStep, install = installWithPnpm } = context;
  const plan = await planned(options, context);
  let failure: string | undefined;
  runSteps(plan.steps, {
    touched: touchedByInstall(plan, context),
    transaction,
    onStep,
    last: () => {
      failure = install(workspace.root);
      onStep?.('install');
    },
  });
  await transaction.checkpoint();
  stdout(
    failure === undefined
      ? '\nThe lockfile is up to date and the packages are linked.\n'
      : `\nThe packages could not be linked; run \`pnpm install\` by hand:\n${failure}\n`,
  );
  stdout(`Now: pnpm specs check, pnpm build, pnpm test.\n`);
  return 0;
}

/** What only the new version has is created: a file that is there already is somebody's work. */
function refuseOverwriting({ version, previous, steps }: AddPlan, { workspace }: UpgradeContext) {
  const created = [
    path.join(workspace.specs, version, path.sep),
    path.join(workspace.packages, `client-${version}`, path.sep),
    guidePath(workspace, previous, version),
  ];
  const taken = steps
    .flatMap(({ files }) => [...files])
    .filter(([file, content]) => {
      if (content === null || !existsSync(file)) return false;
      return (
        created.some((place) => file.startsWith(place)) &&
        !Buffer.from(content).equals(readFileSync(file))
      );
    })
    .map(([file]) => `\n  ${path.relative(workspace.root, file)}`);
  if (taken.length === 0) return;
  throw new UpgradeError(
    `these files are there already, and would be overwritten; move or remove them first:${taken.join('')}`,
  );
}

function describePlan(plan: AddPlan, root: string): string {
  const { version, previous, pair, steps, tasks, carried } = plan;
  const { summary } = pair.published.report;
  const counts = Object.entries(summary).map(([name, count]) => `${count} ${name}`);
  return [
    `${version} after ${previous}: ${counts.join(', ')}`,
    '',
    ...describeSteps(steps, root),
    ...(carried.length > 0
      ? ['', `Overrides carried over from ${previous}: ${carried.length}`]
      : []),
    '',
    tasks.length > 0 ? 'For a person:' : 'Nothing is left for a person to do.',
    ...tasks.map((task) => `- ${task}`),
    '',
  ].join('\n');
}

/** The lockfile, and the links to the new client. */
function touchedByInstall(
  { version, dependents }: AddPlan,
  { workspace: { root, packages } }: UpgradeContext,
): string[] {
  return [
    path.join(root, 'pnpm-lock.yaml'),
    ...dependents
      .map((folder) => path.join(packages, folder, 'node_modules', `${CLIENT_PREFIX}${version}`))
      // One from an earlier attempt, which git does not see, leads to a folder.
      .filter((link) => !existsSync(link)),
  ];
}
