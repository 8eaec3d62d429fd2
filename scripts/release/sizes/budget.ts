/** How large something may be. */
export interface Budget {
  /** What it should stay below: bytes, or packages. */
  readonly bar: number;
  /** Where it is over the bar already: what it must not grow beyond, until it is below the bar. */
  readonly ceiling?: number;
  readonly reason: string;
}

/** The budget of a typical use of an entry: importing some of its names. */
export interface UseBudget extends Budget {
  readonly names: readonly string[];
}

/** Budgets of what a package weighs as a whole. */
export interface PackageBudgets {
  /** Bytes of its tarball, without the changelog. */
  readonly packed: Budget;
  /** Bytes of the files in its tarball, without the changelog. */
  readonly unpacked: Budget;
  /** Bytes of everything that installing it brings, its own files included. */
  readonly installed: Budget;
  /** Number of packages that installing it brings, itself included. */
  readonly packages: Budget;
}

/** The budget of a name: its own, or that of the first pattern, such as `client-*`, that the whole name fits. */
export function budgetOf<T>(budgets: Readonly<Record<string, T>>, name: string): T | undefined {
  const exact = budgets[name];
  if (exact !== undefined) return exact;
  const fits = (pattern: string) => {
    const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return parts.length > 1 && new RegExp(`^${parts.join('[^/]+')}$`).test(name);
  };
  return Object.entries(budgets).find(([pattern]) => fits(pattern))?.[1];
}
