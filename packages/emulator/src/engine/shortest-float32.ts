const { fround } = Math;

/**
 * The number with the fewest digits that is this float32, so that 0.1 goes out as 0.1 and not as
 * 0.10000000149011612. Other numbers come back as they are.
 */
export function shortestFloat32(value: number): number {
  if (Number.isInteger(value) || fround(value) !== value) return value;
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  for (let digits = 6; digits <= 9; digits += 1) {
    const short = rounded(value, digits - 1 - magnitude);
    if (fround(short) === value) return short;
  }
  return value;
}

/** Both factors are exact up to 10^22, so the quotient is the number that the decimal text would be read as. */
function rounded(value: number, decimals: number): number {
  if (decimals < 0 || decimals > 22) return Number(value.toPrecision(9));
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
