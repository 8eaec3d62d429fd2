/** The members that are not undefined, so that what gets printed shows facts only. */
export function withoutUndefined<T extends object>(
  members: { [Name in keyof T]: T[Name] | undefined },
): T {
  return Object.fromEntries(
    Object.entries(members).filter(([, member]) => member !== undefined),
  ) as unknown as T;
}
