/** Text of a value of a path, query or header; undefined for what has none that a server would understand. */
export function scalarText(value: unknown): string | undefined {
  // An invalid date gives null, whatever the types say.
  if (value instanceof Date) return value.toJSON() ?? undefined;
  const hasText = ['string', 'boolean', 'bigint'].includes(typeof value) || Number.isFinite(value);
  return hasText ? String(value) : undefined;
}
