/** The members that are not undefined, so that what gets printed shows facts only. */
export function withoutUndefined<T extends object>(
  members: { [Name in keyof T]: T[Name] | undefined },
): T {
  const kept: Partial<T> = {};
  for (const name of Object.keys(members) as (keyof T)[]) {
    if (members[name] !== undefined) kept[name] = members[name];
  }
  return kept as T;
}
