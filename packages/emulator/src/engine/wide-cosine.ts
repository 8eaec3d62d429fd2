// Squares of float32 outside these come near its ends, where they lose digits, overflow or become zero.
const LEAST = 2 ** -80;
const MOST = 2 ** 120;

/** Whether a squared length was added up in float32 without loss, so that the kernels' products are good as well. */
export function isOrdinarySquare(square: number): boolean {
  return square > LEAST && square < MOST;
}

/** The vector in the length 1, which has the same cosine to all others; one of zeros stays as it is. */
export function unitVector(values: Float32Array): Float32Array {
  const length = Math.sqrt(product(values, values));
  return length > 0 ? values.map((value) => value / length) : values;
}

/** The cosine of two vectors of any length, in float64; 0 when one of them has only zeros. */
export function wideCosine(left: Float32Array, right: Float32Array): number {
  const length = Math.sqrt(product(left, left) * product(right, right));
  return length > 0 ? product(left, right) / length : 0;
}

function product(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
