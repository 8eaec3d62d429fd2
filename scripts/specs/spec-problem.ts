import type { Position } from './read-spec.ts';

/** Something wrong in a file of the specs folder. */
export interface SpecProblem {
  /** Path relative to the specs folder. */
  readonly file: string;
  readonly position: Position;
  /** A warning is shown, but does not fail the check. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** One line for a person and for an editor: `<prefix>2025-10/x.oas.yaml:12:3  message`. */
export function formatProblem(problem: SpecProblem, prefix = ''): string {
  const { line, column } = problem.position;
  const severity = problem.severity === 'warning' ? 'warning: ' : '';
  return `${prefix}${problem.file}:${line}:${column}  ${severity}${problem.message}`;
}
