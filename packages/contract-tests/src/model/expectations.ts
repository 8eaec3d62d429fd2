import { isDeepStrictEqual } from 'node:util';

/** Fails with both values in words that fit into a story. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

/** Fails unless the call is refused with an error of this name. */
export async function expectRefusal(
  what: string,
  call: PromiseLike<unknown>,
  errorName: string,
): Promise<void> {
  const outcome = await Promise.resolve(call).then(
    (value) => `${JSON.stringify(value)}`,
    (error: unknown) => error,
  );
  if (outcome instanceof Error && outcome.name === errorName) return;
  const came =
    outcome instanceof Error ? `${outcome.name} (${outcome.message})` : `the answer ${outcome}`;
  throw new Error(`${what}: expected ${errorName}, got ${came}`);
}
