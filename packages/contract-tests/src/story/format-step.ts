import { styleText } from 'node:util';
import type { StepResult } from './run-story.ts';
import { story } from './story.ts';

const TITLE_WIDTH = Math.max(...story.map(({ title }) => title.length));
const ROUTE_WIDTH = Math.max(...story.map(({ route }) => route.length));

/** Head of the table. */
export function formatHead(version: string): string {
  const columns = `   #  ${'step'.padEnd(TITLE_WIDTH)}  ${'request'.padEnd(ROUTE_WIDTH)}  status     ms`;
  return `${paint('bold', version)}\n${paint('dim', columns)}`;
}

/** One line of the table, and a second one with the reason when the step failed. */
export function formatStep({ step, status, durationMs, problem, absent }: StepResult): string {
  const number = String(story.indexOf(step) + 1).padStart(4);
  const text = `${number}  ${step.title.padEnd(TITLE_WIDTH)}  ${step.route.padEnd(ROUTE_WIDTH)}`;
  if (absent) return paint('dim', `${text}  not in this version`);
  const time = durationMs === undefined ? '' : durationMs.toFixed(1).padStart(6);
  const mark = String(status ?? '-').padEnd(6);
  const line = `${text}  ${paint(problem === undefined ? 'green' : 'red', mark)} ${time}`;
  return problem === undefined ? line : `${line}\n      ${paint('red', problem)}`;
}

/** Colours only where a terminal shows them. */
function paint(style: 'bold' | 'dim' | 'green' | 'red', text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
