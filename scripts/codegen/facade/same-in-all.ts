import { CodegenError } from '../codegen-error.ts';

/** What every version says about something that the registry has once; throws when they differ. */
export function sameInAll<Fact>(what: string, facts: readonly Fact[]): Fact | undefined {
  const texts = new Set(facts.map((fact) => JSON.stringify(fact)));
  if (texts.size < 2) return facts[0];
  throw new CodegenError(
    `${what} differ between versions, which the registry cannot say: ${[...texts].join(', ')}.`,
  );
}
