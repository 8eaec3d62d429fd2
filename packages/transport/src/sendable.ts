/** Typed arrays that go over the wire as a list of numbers. */
type NumberArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array;

/** A body, or a part of one, as callers may give it: with typed arrays in place of lists of numbers. */
export type Sendable<Part> = Part extends number[]
  ? Part | NumberArray
  : Part extends Blob | FormData
    ? Part
    : Part extends object
      ? { [Key in keyof Part]: Sendable<Part[Key]> }
      : Part;
