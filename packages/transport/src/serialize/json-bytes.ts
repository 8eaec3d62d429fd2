/** A value whose JSON was written before. A body that contains it is sent with these bytes in its place. */
export class JsonBytes {
  /** In UTF-8. */
  readonly bytes: Uint8Array;
  /** The value. */
  readonly source: unknown;

  constructor(bytes: Uint8Array, source: unknown) {
    this.bytes = bytes;
    this.source = source;
  }

  /** For whoever turns it into JSON without knowing this class. */
  toJSON(): unknown {
    return this.source;
  }
}
