import type { Mutant } from './mutant.ts';

/** A source with the fault of a mutant; throws when the source does not have what the mutant replaces. */
export function mutateSource(source: string, { name, find, nth, replace }: Mutant): string {
  const parts = source.split(find);
  const count = parts.length - 1;
  const isFound = nth === undefined ? count === 1 : nth >= 1 && nth <= count;
  if (!isFound || find === replace) {
    throw new Error(
      `The mutant "${name}" must replace ${nth === undefined ? 'one' : `number ${nth}`} of \`${find}\`; its source has ${count}.`,
    );
  }
  const before = nth ?? 1;
  return parts.slice(0, before).join(find) + replace + parts.slice(before).join(find);
}
