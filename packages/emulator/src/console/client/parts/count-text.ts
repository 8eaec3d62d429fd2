/** A whole number with its thousands apart. */
export function countText(count: number): string {
  return count.toLocaleString('en');
}
