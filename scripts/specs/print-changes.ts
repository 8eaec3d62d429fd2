import type { LockChange } from './lock-specs.ts';

/** Prints one line for each file. */
export function printChanges(
  changes: readonly LockChange[],
  { stdout }: { readonly stdout: (text: string) => void },
): void {
  const width = Math.max(0, ...changes.map(({ name }) => name.length));
  for (const { name, change } of changes) stdout(`${name.padEnd(width)}  ${change}\n`);
}
