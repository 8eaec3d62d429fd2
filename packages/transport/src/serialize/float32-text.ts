const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const OPEN = 91;
const CLOSE = 93;

/** Longest text of one number, `-100000020000000000000`, and a comma. */
const MAX_BYTES = 23;

/**
 * JSON array of float32 values, none of them NaN or infinite. Each is the decimal with the fewest digits that is read
 * back as the same float32, such as 0.1 for `Math.fround(0.1)`; of several such decimals it is the closest.
 */
export function float32Text(values: Iterable<number> & ArrayLike<number>): string {
  const bytes = new Uint8Array(values.length * MAX_BYTES + 2);
  let end = 0;
  for (const value of values) {
    bytes[end++] = COMMA;
    if (value < 0) bytes[end++] = MINUS;
    const size = Math.abs(value);
    // Up to 10 ** 12, the product of a float32 and a power of ten is exact; and below 2 ** 24 no digit before the point
    // can be spared. Other numbers are rare, so they may take longer.
    if (size >= 1e-4 && size < 1e7) end = writeDecimal(bytes, end, size);
    else for (const char of shortestText(size)) bytes[end++] = char.charCodeAt(0);
  }
  // In place of the first comma.
  bytes[0] = OPEN;
  end = Math.max(end, 1);
  bytes[end++] = CLOSE;
  return new TextDecoder().decode(bytes.subarray(0, end));
}

function writeDecimal(bytes: Uint8Array, start: number, size: number): number {
  let decimals = 7;
  let scale = 1e7;
  // Eight digits: what most float32 values need.
  for (; size * scale < 1e7; decimals++) scale *= 10;
  for (; size * scale >= 1e8; decimals--) scale /= 10;
  let digits = rounded(size * scale);
  // A whole number by a power of ten gives the double that reading the decimal gives.
  for (; Math.fround(digits / scale) !== size; decimals++) {
    scale *= 10;
    digits = rounded(size * scale);
  }
  for (; decimals > 0; decimals--) {
    const coarser = scale / 10;
    const fewer = rounded(size * coarser);
    if (Math.fround(fewer / coarser) !== size) break;
    scale = coarser;
    digits = fewer;
  }
  let end = start + decimals + (decimals > 0 ? 2 : 1);
  for (scale *= 10; scale <= digits; scale *= 10) end++;
  // Backwards, with at least one digit before the point.
  let at = end;
  while (at > start) {
    if (decimals-- === 0 && at < end) bytes[--at] = POINT;
    const rest = (digits / 10) | 0;
    bytes[--at] = ZERO + digits - rest * 10;
    digits = rest;
  }
  return end;
}

/** `Math.round` of what is below 2 ** 31; integer arithmetic makes the whole writer faster by a sixth. */
function rounded(size: number): number {
  return (size + 0.5) | 0;
}

/** The text of the double that is the shortest decimal of a float32. */
function shortestText(size: number): string {
  const read = (value: number, precision: number) => Number(value.toPrecision(precision));
  // Six digits are never too many, but for subnormal numbers.
  let precision = size < 1e-37 ? 1 : 6;
  while (Math.fround(read(size, precision)) !== size) precision++;
  // Above a power of two the values lie further apart than below it, so a decimal above may do where the closest does not.
  const above = read(size * (1 + 2 ** -26), precision - 1 || 1);
  return String(Math.fround(above) === size ? above : read(size, precision));
}
