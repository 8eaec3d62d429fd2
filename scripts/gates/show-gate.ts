import type { Gate } from './gates.ts';
import { type GateResult, runGate } from './run-gate.ts';

/** Runs a gate and prints a line about it; a terminal also shows which one is running. */
export async function showGate(gate: Gate): Promise<GateResult> {
  const { stdout } = process;
  if (stdout.isTTY) stdout.write(`...     ${gate.title}`);
  const result = await runGate(gate);
  if (stdout.isTTY) stdout.write('\r\x1b[K');
  const mark = result.ok ? 'ok    ' : 'FAILED';
  stdout.write(`${mark}  ${gate.title} (${result.seconds.toFixed(1)} s)\n`);
  if (!result.ok) stdout.write(`\n$ ${gate.command.join(' ')}\n${result.output}\n`);
  return result;
}
