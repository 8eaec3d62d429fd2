import { printChanges } from '../specs/print-changes.ts';
import { type SpecsArguments, UsageError } from '../specs/specs-arguments.ts';
import type { CommandContext } from '../specs/specs-command.ts';
import { addCommand } from './add/add-command.ts';
import { driftCommand } from './drift/drift-command.ts';
import { FORMATS, type Format } from './drift/render-assessment.ts';
import { compareCommand } from './guide/compare-command.ts';
import { pullIntoWorkspace } from './pull/pull-into-workspace.ts';
import { retireCommand } from './retire/retire-command.ts';
import type { UpgradeContext } from './upgrade-context.ts';
import { workspaceAt } from './workspace.ts';

/** Runs those commands of `pnpm specs` that work on a whole checkout, and returns the exit code. */
export async function upgradeCommand(
  { command, names, values }: SpecsArguments,
  { root, ...rest }: CommandContext,
): Promise<number> {
  if (root === undefined) throw new UsageError(`\`${command}\` works on a whole checkout.`);
  const context: UpgradeContext = { ...rest, workspace: workspaceAt(root) };
  const text = (option: string) => values[option]?.toString();
  const isOn = (option: string) => values[option] === true;
  const [first = '', second = ''] = names;
  switch (command) {
    case 'drift': {
      const options = { names, from: text('from'), docs: isOn('docs') };
      return driftCommand({ ...options, format: formatOf(text('format')) }, context);
    }
    case 'pull':
      return pull(names, text('from'), context);
    case 'add':
      return addCommand({ names, from: text('from'), dryRun: isOn('dry-run') }, context);
    case 'compare': {
      const files = { markdown: text('markdown'), html: text('html') };
      return compareCommand({ from: first, to: second, ...files }, context);
    }
    default:
      return retireCommand(
        { version: first, remove: isOn('remove'), dryRun: isOn('dry-run') },
        context,
      );
  }
}

function formatOf(name = 'text'): Format {
  const format = FORMATS.find((each) => each === name);
  if (format) return format;
  throw new UsageError(`--format is one of ${FORMATS.join(', ')}, got ${name}.`);
}

async function pull(
  names: readonly string[],
  from: string | undefined,
  context: UpgradeContext,
): Promise<number> {
  const { stdout } = context;
  const { changes, regenerated, changesets, guides, unsettled } = await pullIntoWorkspace(
    names,
    from,
    context,
  );
  printChanges(changes, context);
  stdout(`${regenerated} generated files changed.\n`);
  for (const file of [...changesets, ...guides]) stdout(`${file}\n`);
  if (unsettled === undefined) {
    if (changes.some(({ change }) => change !== 'unchanged')) stdout('Run `pnpm specs check`.\n');
    return 0;
  }
  stdout(`\nSettle this, then run \`pnpm codegen\`:\n${unsettled}\n`);
  return 1;
}
