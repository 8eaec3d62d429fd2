import path from 'node:path';
import type { FileStep } from './file-step.ts';

/** Beyond this the names of a step's files say less than their number. */
const MOST_NAMES = 12;

/** What steps do, as lines. */
export function describeSteps(steps: readonly FileStep[], root: string): string[] {
  return steps
    .filter(({ files }) => files.size > 0)
    .flatMap(({ title, files }) => {
      const names = [...files].map(
        ([file, content]) => `  ${content === null ? 'remove ' : ''}${path.relative(root, file)}`,
      );
      const more = names.length - MOST_NAMES;
      const rest = more > 0 ? [`  and ${more} more`] : [];
      return [`${title} (${names.length})`, ...names.slice(0, MOST_NAMES), ...rest];
    });
}
