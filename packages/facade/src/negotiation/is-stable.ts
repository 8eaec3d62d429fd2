/** Whether a version is one that will not change any more: those of a plain year and month. */
export function isStable(version: string): boolean {
  return /^\d{4}-\d{2}$/.test(version);
}
