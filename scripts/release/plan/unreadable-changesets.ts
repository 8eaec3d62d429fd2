import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A line of a stack, which says where in changesets it arose; nobody mends it there. */
const STACK = /^ {4}at .*\n?/gm;

/** Why changesets made no plan, with the file that it could not read, which it does not name itself. */
export function unreadableChangesets(root: string, said: string): string {
  const why = said.replaceAll(STACK, '').trim();
  const files = globSync('.changeset/*.md', { cwd: root }).filter((file) => {
    const text = readFileSync(path.join(root, file), 'utf8').trim();
    return path.basename(file) !== 'README.md' && (text === '' || said.includes(text));
  });
  const which = files.length === 0 ? '' : ` from ${files.sort().join(', ')}`;
  return `changesets made no plan${which}:\n${why}`;
}
