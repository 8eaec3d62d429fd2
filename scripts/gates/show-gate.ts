import { repositoryRoot } from '../lib/repository-root.ts';
import type { Gate } from './gates.ts';
import { readTestReports, type TestFailure } from './read-test-reports.ts';
import { type GateResult, runGate } from './run-gate.ts';

/** Lines of a failed test's message that are shown before the log, which has them all. */
const MESSAGE_LINES = 4;

/** Runs a gate and prints a line about it; a terminal also shows which one is running. */
export async function showGate(gate: Gate): Promise<GateResult> {
  const { stdout } = process;
  if (stdout.isTTY) stdout.write(`...     ${gate.title}`);
  const result = await runGate(gate);
  if (stdout.isTTY) stdout.write('\r\x1b[K');
  const mark = result.ok ? 'ok    ' : 'FAILED';
  stdout.write(`${mark}  ${gate.title} (${result.seconds.toFixed(1)} s)\n`);
  if (result.ok) return result;
  // First, for a reader who gets to see only the beginning of a long log.
  if (gate.reports) stdout.write(failuresText(readTestReports(repositoryRoot).failures));
  stdout.write(`\n$ ${gate.command.join(' ')}\n${result.output}\n`);
  return result;
}

/** The failed tests with the beginning of what each threw. */
export function failuresText(failures: readonly TestFailure[]): string {
  return failures.map(failureText).join('');
}

function failureText({ file, name, message }: TestFailure): string {
  const lines = message.split('\n').slice(0, MESSAGE_LINES);
  return [`\n        ${file}`, name, ...lines.map((line) => `  ${line}`)]
    .join('\n        ')
    .concat('\n');
}
