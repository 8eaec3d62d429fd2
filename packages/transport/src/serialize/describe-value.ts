/** Names a value's kind in an error message, without printing the value. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'an empty string';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  if (typeof value !== 'object') return typeof value;
  return `an object (${value.constructor?.name || 'no class'})`;
}
