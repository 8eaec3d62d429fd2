import { statSync } from 'node:fs';
import path from 'node:path';
import { CodegenError } from '../codegen/codegen-error.ts';
import { fetchOptions } from '../upgrade/fetch-options.ts';
import type { Install } from '../upgrade/install.ts';
import { InterruptedError } from '../upgrade/transaction/interrupted-error.ts';
import { UpgradeError } from '../upgrade/upgrade-error.ts';
import { checkSpecs } from './check/check-specs.ts';
import { PullError } from './fetch-published.ts';
import { lockSpecs } from './lock-specs.ts';
import { printChanges } from './print-changes.ts';
import { pullSpecs } from './pull-specs.ts';
import { LOCK_FILE, LockError } from './read-lock.ts';
import { OverrideError } from './read-overrides.ts';
import { SpecSyntaxError } from './read-spec.ts';
import { formatProblem } from './spec-problem.ts';
import { parseSpecsArguments, type SpecsArguments, USAGE, UsageError } from './specs-arguments.ts';

const EXPECTED = [LockError, PullError, SpecSyntaxError, OverrideError, CodegenError, UpgradeError];

/** What the command touches outside its own folder. */
export interface CommandContext {
  /** Folder that relative paths of arguments and messages refer to. */
  readonly cwd: string;
  /** Used unless `--specs` names another. */
  readonly specsFolder: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether stderr is a terminal, and so shows progress. */
  readonly isTerminal: boolean;
  /** Width of the terminal that shows stdout, if one does. */
  readonly columns?: number | undefined;
  /** @default the global fetch */
  readonly fetch?: typeof fetch;
  /** The checkout whose packages follow its specs folder. Without it, `pull` changes the specs alone. */
  readonly root?: string;
  /** Links the packages of the checkout. @default pnpm */
  readonly install?: Install;
  /** Called after each step of an upgrade; what it throws undoes all of them. */
  readonly onStep?: (step: string) => void;
}

/** `pnpm specs`: runs one command and returns its exit code. */
export async function specsCommand(
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  try {
    const parsed = parseSpecsArguments(argv);
    if (parsed) return await runCommand(parsed, context);
    context.stdout(USAGE);
    return 0;
  } catch (error) {
    return reportFailure(error, context);
  }
}

async function runCommand(parsed: SpecsArguments, context: CommandContext): Promise<number> {
  const { command, names, values } = parsed;
  const { specs, from } = values;
  const isElsewhere = typeof specs === 'string';
  const specsFolder = isElsewhere ? path.resolve(context.cwd, specs) : context.specsFolder;
  if (!statSync(specsFolder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`there is no folder ${specsFolder}.`);
  if (command === 'check') return runCheck(specsFolder, context);
  if (command === 'lock') {
    printChanges(await lockSpecs(specsFolder), context);
    return 0;
  }
  if (command === 'pull' && (isElsewhere || context.root === undefined)) {
    return runPull(specsFolder, { names, from: from?.toString() }, context);
  }
  const { upgradeCommand } = await import('../upgrade/upgrade-command.ts');
  return upgradeCommand(parsed, context);
}

async function runCheck(specsFolder: string, context: CommandContext): Promise<number> {
  const { cwd, stdout, stderr, isTerminal } = context;
  const report = await checkSpecs(specsFolder, {
    onProgress: (name) => isTerminal && stderr(`\r\u001b[Kchecking ${name}`),
  });
  if (isTerminal) stderr('\r\u001b[K');
  const prefix = `${path.relative(cwd, specsFolder) || '.'}/`;
  for (const problem of report.problems) stdout(`${formatProblem(problem, prefix)}\n`);
  const errors = report.problems.filter((problem) => problem.severity === 'error').length;
  const verdicts = [
    errors === 0 ? 'no problem' : count(errors, 'problem'),
    ...(report.problems.length > errors ? [count(report.problems.length - errors, 'warning')] : []),
  ];
  stdout(
    `${count(report.files, 'file')}, ${count(report.operations, 'operation')}, ${count(report.examples, 'example')} checked: ${verdicts.join(', ')}\n`,
  );
  return errors === 0 ? 0 : 1;
}

async function runPull(
  specsFolder: string,
  { names, from }: { names: readonly string[]; from: string | undefined },
  context: CommandContext,
): Promise<number> {
  const changes = await pullSpecs(specsFolder, { only: names, ...fetchOptions(from, context) });
  printChanges(changes, context);
  if (changes.some(({ change }) => change !== 'unchanged')) {
    context.stdout('Run `pnpm specs check`: an override may have lost its target.\n');
  }
  return 0;
}

function reportFailure(error: unknown, { stderr }: CommandContext): number {
  if (error instanceof UsageError) {
    stderr(`specs: ${error.message}\n\n${USAGE}`);
    return 2;
  }
  const isExpected = EXPECTED.some((type) => error instanceof type);
  if (!isExpected || !(error instanceof Error)) throw error;
  const where = error instanceof LockError ? `${LOCK_FILE}: ` : '';
  stderr(`specs: ${where}${error.message.replace(/\.?$/, '.')} Nothing was written.\n`);
  return error instanceof InterruptedError ? error.exitCode : 1;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
