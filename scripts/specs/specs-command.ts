import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkSpecs } from './check/check-specs.ts';
import { PullError } from './fetch-published.ts';
import { type LockChange, lockSpecs } from './lock-specs.ts';
import { pullSpecs } from './pull-specs.ts';
import { LOCK_FILE, LockError } from './read-lock.ts';
import { SpecSyntaxError } from './read-spec.ts';
import { formatProblem } from './spec-problem.ts';

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
  /** @default the global fetch */
  readonly fetch?: typeof fetch;
}

const USAGE = `Usage: pnpm specs <command> [options]

  check                       check the lock, the overrides, and every spec; exits 1 on a problem
  lock                        bring specs.lock.json up to date after an intended edit
  pull [VERSION[/API] ...]    replace specs by the published files, and lock them;
                              all of them by default, and a new version by naming each API of it

Options:
  --specs DIR     the specs folder (default: specs/ of this repository)
  --from URL|DIR  for pull: take VERSION/FILE from there, not from the URLs of the lock
  --help          show this text
`;

class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** `pnpm specs`: runs one command and returns its exit code. */
export async function specsCommand(
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  try {
    const { values, positionals } = parseArguments(argv);
    if (values.help) {
      context.stdout(USAGE);
      return 0;
    }
    const [command, ...names] = positionals;
    const specsFolder = values.specs
      ? path.resolve(context.cwd, values.specs)
      : context.specsFolder;
    if (command !== 'pull' && (names.length > 0 || values.from !== undefined)) {
      throw new UsageError(`\`${command ?? ''}\` takes no names and no --from.`);
    }
    if (!existsSync(specsFolder)) throw new UsageError(`there is no folder ${specsFolder}.`);
    if (command === 'check') return await runCheck(specsFolder, context);
    if (command === 'lock') return printChanges(await lockSpecs(specsFolder), context);
    if (command === 'pull')
      return await runPull(specsFolder, { names, from: values.from }, context);
    throw new UsageError(command ? `unknown command \`${command}\`.` : 'no command given.');
  } catch (error) {
    return reportFailure(error, context);
  }
}

function parseArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        specs: { type: 'string' },
        from: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
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
  const { cwd, fetch: request } = context;
  const isUrl = from !== undefined && /^https?:/.test(from);
  const changes = await pullSpecs(specsFolder, {
    only: names,
    ...(from === undefined ? {} : { from: isUrl ? from : path.resolve(cwd, from) }),
    ...(request ? { fetch: request } : {}),
  });
  printChanges(changes, context);
  if (changes.some(({ change }) => change !== 'unchanged')) {
    context.stdout('Run `pnpm specs check`: an override may have lost its target.\n');
  }
  return 0;
}

function printChanges(changes: readonly LockChange[], { stdout }: CommandContext): number {
  const width = Math.max(0, ...changes.map(({ name }) => name.length));
  for (const { name, change } of changes) stdout(`${name.padEnd(width)}  ${change}\n`);
  return 0;
}

function reportFailure(error: unknown, { stderr }: CommandContext): number {
  if (error instanceof UsageError) {
    stderr(`specs: ${error.message}\n\n${USAGE}`);
    return 2;
  }
  const isExpected =
    error instanceof LockError || error instanceof PullError || error instanceof SpecSyntaxError;
  if (!isExpected) throw error;
  const where = error instanceof LockError ? `${LOCK_FILE}: ` : '';
  stderr(`specs: ${where}${error.message.replace(/\.?$/, '.')} Nothing was written.\n`);
  return 1;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
