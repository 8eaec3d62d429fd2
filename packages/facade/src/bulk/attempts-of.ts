interface AttemptStatus {
  readonly status?: number | undefined;
}

/** The requests behind a response or an error; one, where it does not tell. */
export function attemptsOf(settled: unknown): readonly AttemptStatus[] {
  if (typeof settled === 'object' && settled !== null && 'attempts' in settled) {
    if (Array.isArray(settled.attempts)) return settled.attempts;
  }
  return [{}];
}
