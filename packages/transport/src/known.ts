/** The facts that are known: a member that is undefined is left out, so that what gets printed shows facts only. */
export function known<T extends object>(facts: { [Name in keyof T]: T[Name] | undefined }): T {
  return Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined),
  ) as unknown as T;
}
