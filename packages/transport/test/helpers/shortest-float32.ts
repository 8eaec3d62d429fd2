/** A decimal: its digits as a whole number, times ten to the power of the exponent. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The positive float32 with these bits. */
export function float32OfBits(bits: number): number {
  return new Float32Array(Uint32Array.of(bits).buffer)[0] ?? Number.NaN;
}

/**
 * The decimal with the fewest digits among those that a correct reader rounds to a positive float32, given by its bits;
 * of several the closest, and of two that are equally close the larger. By exact arithmetic, straight from the
 * definition.
 */
export function shortestFloat32(bits: number): Decimal {
  const exponentBits = bits >>> 23;
  const mantissaBits = bits & 0x7fffff;
  const mantissa = BigInt(exponentBits === 0 ? mantissaBits : mantissaBits + 2 ** 23);
  const exponent = Math.max(exponentBits, 1) - 150;
  // In quarters of the distance to the next value; below a power of two the values lie twice as close.
  const belowIsCloser = mantissaBits === 0 && exponentBits > 1;
  const value = 4n * mantissa;
  const lowest = value - (belowIsCloser ? 1n : 2n);
  const highest = value + 2n;
  const isEven = mantissa % 2n === 0n;
  const magnitude = Math.floor(Math.log10(float32OfBits(bits)));
  for (let unit = magnitude; ; unit--) {
    // One unit of the decimal's last digit, as a fraction of quarters.
    const [up, down] = [
      power(10, unit) * power(2, 2 - exponent),
      power(10, -unit) * power(2, exponent - 2),
    ];
    const inUnits = (quarters: bigint) => (2n * quarters * down + up) / (2n * up);
    const isWithin = (digits: bigint) => {
      const [scaled, low, high] = [digits * up, lowest * down, highest * down];
      return isEven ? scaled >= low && scaled <= high : scaled > low && scaled < high;
    };
    const closest = inUnits(value);
    const digits = [closest, closest + 1n, closest - 1n].find(
      (each) => each > 0n && isWithin(each),
    );
    if (digits !== undefined) return { digits, exponent: unit };
  }
}

/** A power with its exponent cut off at 0, so that two of them make a fraction. */
function power(base: number, exponent: number): bigint {
  return BigInt(base) ** BigInt(Math.max(exponent, 0));
}
