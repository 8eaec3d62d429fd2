interface AttemptStatus {
  readonly status?: number | undefined;
}

/** The requests behind a response or an error; one, where it does not tell. */
export function attemptsOf(settled: unknown): readonly AttemptStatus[] {
  const { attempts } = (settled ?? {}) as { readonly attempts?: unknown };
  return Array.isArray(attempts) ? attempts : [{}];
}
