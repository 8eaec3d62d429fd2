import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageVersion } from '../package-version.js';
import { InputError } from '../read/input-error.js';
import { assessDrift, type DriftAssessment } from '../report/assess-drift.js';
import { reaches } from '../report/class-order.js';
import type { CommandEnvironment } from './command-environment.js';
import { type CompareCommand, parseArguments } from './parse-arguments.js';
import { renderReport } from './render-report.js';
import { UsageError } from './usage-error.js';

/** Exit status: nothing to fail for, something, or no answer at all. */
export type ExitStatus = 0 | 1 | 2;

/** Runs the command and returns its exit status. What goes wrong is printed, never thrown. */
export async function runCommand(environment: CommandEnvironment): Promise<ExitStatus> {
  try {
    const command = parseArguments(environment.args);
    if (command.name === 'compare') return await compare(command, environment);
    const { helpText } = await import('./help-text.js');
    environment.print(command.name === 'help' ? helpText : `${packageVersion}\n`);
    return 0;
  } catch (error) {
    environment.printError(`spec-drift: ${describeFailure(error)}\n`);
    return 2;
  }
}

async function compare(
  command: CompareCommand,
  environment: CommandEnvironment,
): Promise<ExitStatus> {
  const { base, revision, rules, baseline, audience, failAt } = command;
  const { cwd } = environment;
  const today = environment.now().toISOString().slice(0, 10);
  const options = { cwd, rules, baseline, audience, today };
  const assessment = await assessDrift(base, revision, options);
  const { report, audience: seenBy } = assessment.outcome;
  const failing = failAt ? report.findings.filter((each) => reaches(each, failAt, seenBy)) : [];
  await deliver(assessment, command, environment);
  if (command.writeBaseline === undefined) return failing.length > 0 ? 1 : 0;
  const { renderBaseline } = await import('../baseline/render-baseline.js');
  const { reason } = command;
  const text = renderBaseline(assessment.outcome.acknowledged, failing, { reason, today });
  await write(path.resolve(cwd, command.writeBaseline), text);
  return 0;
}

async function deliver(
  assessment: DriftAssessment,
  { format, output, all }: CompareCommand,
  { env, isTerminal, columns, print, cwd }: CommandEnvironment,
): Promise<void> {
  const isShown = output === undefined && isTerminal;
  const colour = isShown && !env['NO_COLOR'];
  const width = isShown ? columns : undefined;
  const text = await renderReport(assessment, format, { colour, all, columns: width });
  if (output === undefined) print(text);
  else await write(path.resolve(cwd, output), text);
  const summaryFile = env['GITHUB_STEP_SUMMARY'];
  if (format !== 'github' || !summaryFile) return;
  const { formatMarkdown } = await import('../format/format-markdown.js');
  await write(summaryFile, formatMarkdown(assessment.outcome), 'a');
}

async function write(file: string, text: string, flag = 'w'): Promise<void> {
  try {
    await writeFile(file, text, { flag });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('UNWRITABLE', `can't be written: ${reason}`, file);
  }
}

function describeFailure(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} See spec-drift --help.`;
  if (error instanceof InputError) return error.message;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a fault of spec-drift itself; please report it with both documents.\n${detail}`;
}
