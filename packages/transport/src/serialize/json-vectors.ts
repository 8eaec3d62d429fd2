import { ByteBuffer } from './byte-buffer.js';
import { type JsonPlace, serializeJson } from './json.js';
import { JsonBytes } from './json-bytes.js';
import { MAX_FLOAT32_BYTES, writeFloat32s } from './write-float32s.js';

/** Stands in a text where bytes belong. JSON escapes this character wherever else it is. */
const GAP = '\u0001';

/** All of them are set in NaN and infinite numbers alone. */
const EXPONENT_BITS = 0x7f800000;

type Fill = Float32Array | JsonBytes;

type Substitute = NonNullable<JsonPlace['substitute']>;

/** The most memory that is kept from one call to the next. */
const MAX_KEPT_BYTES = 4_000_000;

let shared = /* @__PURE__ */ new ByteBuffer(0);

/**
 * As JSON, with the values of a `Float32Array` at their own precision: 0.1 for what a double shows as
 * 0.10000000149011612.
 *
 * @throws ArgumentError when JSON would turn a part of the value into something else.
 */
export function serializeVectors(value: unknown): string {
  return withVectors((substitute) => serializeJson(value, { substitute }));
}

/** Adds to `buffer` what {@link serializeVectors} makes of a value; nothing when it throws. Errors call the value `name`. */
export function addVectors(value: unknown, name: string, buffer: ByteBuffer): void {
  const fills: Fill[] = [];
  fillGaps(serializeJson(value, { name, substitute: gapsFor(fills) }), fills, buffer);
}

/** A text of JSON with everything in its place that `substitute` kept out of it. */
export function withVectors(write: (substitute: Substitute) => string): string {
  const fills: Fill[] = [];
  const text = write(gapsFor(fills));
  if (fills.length === 0) return text;
  // From here on no code of the caller's runs, which could need the memory itself.
  if (shared.bytes.length > MAX_KEPT_BYTES) shared = new ByteBuffer(0);
  shared.length = 0;
  fillGaps(text, fills, shared);
  return new TextDecoder().decode(shared.written());
}

/** Leaves gaps for vectors, and for what was written before. */
function gapsFor(fills: Fill[]): Substitute {
  return (value) => {
    if (!(value instanceof JsonBytes || isFiniteFloat32s(value))) return undefined;
    fills.push(value);
    return GAP;
  };
}

function fillGaps(text: string, fills: readonly Fill[], buffer: ByteBuffer): void {
  buffer.reserve(fills.reduce((sum, fill) => sum + roomFor(fill), 3 * text.length));
  text.split(GAP).forEach((piece, i) => {
    buffer.addText(piece);
    const fill = fills[i];
    if (fill instanceof JsonBytes) buffer.add(fill.bytes);
    else if (fill) buffer.length = writeFloat32s(fill, buffer.bytes, buffer.length);
  });
}

function roomFor(fill: Fill): number {
  return fill instanceof JsonBytes ? fill.bytes.length : (fill.length + 1) * MAX_FLOAT32_BYTES;
}

function isFiniteFloat32s(value: object): value is Float32Array {
  if (
    !(ArrayBuffer.isView(value) && (value as Float32Array)[Symbol.toStringTag] === 'Float32Array')
  )
    return false;
  // As bits, since numbers that are not whole would become an object each.
  const bits = new Uint32Array(value.buffer, value.byteOffset, value.byteLength / 4);
  for (let i = 0; i < bits.length; i++) {
    if (((bits[i] ?? 0) & EXPONENT_BITS) === EXPONENT_BITS) return false;
  }
  return true;
}
