const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const OPEN = 91;
const CLOSE = 93;

/** Most bytes that a number takes with its comma: those of `-100000020000000000000`. */
export const MAX_FLOAT32_BYTES = 23;

/**
 * By the bits of the exponent, for the usual numbers: how many decimals tell neighbours apart. From 2 ** -16 on, the
 * product of a float32 and so large a power of ten is exact; up to 2 ** 23, no digit before the point can be spared.
 */
const DECIMALS = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, exponent) =>
  exponent < 111 || exponent > 149 ? 0 : Math.ceil((150 - exponent) * Math.log10(2)),
);

/** The distance of neighbours, in units of the last of these decimals. */
const DISTANCES = /* @__PURE__ */ Float64Array.from(
  DECIMALS,
  (decimals, exponent) => decimals && 2 ** (exponent - 150) * 10 ** decimals,
);

/** Powers of ten that are 32-bit integers. */
const POWERS = /* @__PURE__ */ Int32Array.from({ length: 10 }, (_, zeros) => 10 ** zeros);

/** The texts of 000 to 999, each as a number of little-endian bytes. */
const TRIPLES = /* @__PURE__ */ Uint32Array.from(
  { length: 1000 },
  (_, value) =>
    0x303030 +
    Math.floor(value / 100) +
    ((Math.floor(value / 10) % 10) << 8) +
    ((value % 10) << 16),
);

/**
 * Writes a JSON array of float32 values, none of them NaN or infinite, and returns where it ends. Each is the decimal
 * with the fewest digits that is read back as the same float32, such as 0.1 for `Math.fround(0.1)`; of several such
 * decimals it is the closest. There must be room for `MAX_FLOAT32_BYTES` a value and as many more.
 */
export function writeFloat32s(values: Float32Array, bytes: Uint8Array, start: number): number {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let end = start;
  for (let i = 0; i < bits.length; i++) {
    const each = bits[i] ?? 0;
    bytes[end++] = COMMA;
    bytes[end] = MINUS;
    // Bits are passed on, since a number that is not whole would become an object.
    const next = writeUsual(each, view, end + (each >>> 31));
    end = next > 0 ? next : writeText(shortestText(values[i] ?? 0), view, end);
  }
  // In place of the first comma.
  bytes[start] = OPEN;
  end = Math.max(end, start + 1);
  bytes[end++] = CLOSE;
  return end;
}

/**
 * Writes a number of usual size without its sign, and returns where it ends; 0 for any other. V8 puts it into the loop,
 * which makes it faster by a third, as long as it does not become longer.
 */
function writeUsual(bits: number, view: DataView, start: number): number {
  const exponent = (bits << 1) >>> 24;
  const distance = DISTANCES[exponent] ?? 0;
  let decimals = DECIMALS[exponent] ?? 0;
  const mantissa = bits & 0x7fffff;
  const scaled = (mantissa + 0x800000) * distance;
  // Above a power of two, neighbours lie further apart than below it.
  const margin = distance / (mantissa === 0 ? 4 : 2);
  let digits = (scaled + 0.5) | 0;
  let tens = (((scaled + 5) | 0) / 10) | 0;
  if (Math.abs(tens * 10 - scaled) < margin) {
    do {
      digits = tens;
      tens = (digits / 10) | 0;
    } while (--decimals > 0 && tens * 10 === digits);
  } else if (Math.abs(digits - scaled) >= margin) return 0;
  let at = start;
  if (exponent < 127) view.setUint8(at++, ZERO);
  else {
    const unit = POWERS[decimals] ?? 1;
    const whole = (digits / unit) | 0;
    digits = (digits - whole * unit) | 0;
    at = writeText(`${whole}`, view, at);
    if (decimals === 0) return at;
  }
  view.setUint8(at++, POINT);
  const end = at + decimals;
  for (; decimals > 9; decimals--) view.setUint8(at++, ZERO);
  writeNine(Math.imul(digits, POWERS[9 - decimals] ?? 0), view, at);
  return end;
}

/** Writes nine digits, and a byte after them. */
function writeNine(digits: number, view: DataView, at: number): void {
  const upper = (digits / 1000) | 0;
  const top = (upper / 1000) | 0;
  view.setUint32(at, TRIPLES[top] ?? 0, true);
  view.setUint32(at + 3, TRIPLES[upper - top * 1000] ?? 0, true);
  view.setUint32(at + 6, TRIPLES[digits - upper * 1000] ?? 0, true);
}

function writeText(text: string, view: DataView, start: number): number {
  for (let i = 0; i < text.length; i++) view.setUint8(start + i, text.charCodeAt(i));
  return start + text.length;
}

/** The text of the double that is the shortest decimal of a float32. */
function shortestText(value: number): string {
  // JSON has one zero only.
  if (value === 0) return '0';
  const size = Math.abs(value);
  const read = (of: number, precision: number) => Number(of.toPrecision(precision));
  // Six digits are never too many, but for subnormal numbers.
  let precision = size < 1e-37 ? 1 : 6;
  while (Math.fround(read(size, precision)) !== size) precision++;
  // Above a power of two the values lie further apart than below it, so a decimal above may do where the closest does not.
  const above = read(size * (1 + 2 ** -26), precision - 1 || 1);
  return String(Math.sign(value) * (Math.fround(above) === size ? above : read(size, precision)));
}
