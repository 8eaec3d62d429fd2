/**
 * Compares texts by the bytes of their UTF-8, as the service sorts ids and namespaces. JavaScript compares UTF-16
 * units, which puts characters above U+FFFF before those from U+E000 to U+FFFF.
 */
export function compareBitwise(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const difference = rank(left.charCodeAt(index)) - rank(right.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Moves the surrogates, of which characters above U+FFFF are made, behind all other units. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
