/** Names a value's kind in an error message, without printing the value. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'an empty string';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object') return typeof value;
  return `an object (${value.constructor?.name ?? 'no class'})`;
}
