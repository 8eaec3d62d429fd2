/** Text of a value of a path, query or header; undefined for what has none that a server would understand. */
export function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  // An invalid date gives null, whatever the types say.
  if (value instanceof Date) return value.toJSON() ?? undefined;
  const hasText = ['boolean', 'bigint'].includes(typeof value) || Number.isFinite(value);
  return hasText ? String(value) : undefined;
}
