const STEP = 25;

/** What to tell of something that goes on: its state, and a share in steps that are few enough to listen to. */
export function progressNews(
  what: string,
  { state, percentComplete }: { readonly state: string; readonly percentComplete: number },
): string {
  const share = Math.floor(percentComplete / STEP) * STEP;
  return `${what}: ${state}, ${share} %.`;
}
