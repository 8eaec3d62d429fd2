const encoder = /* @__PURE__ */ new TextEncoder();

/** Bytes that are written from the front, in memory that grows and can be used again. */
export class ByteBuffer {
  /** The memory, of which the first `length` bytes are written. */
  bytes: Uint8Array;
  length = 0;

  /** @param room Bytes that there is room for at first. */
  constructor(room: number) {
    this.bytes = new Uint8Array(room);
  }

  /** Makes room for so many bytes more. */
  reserve(room: number): void {
    const needed = this.length + room;
    if (needed <= this.bytes.length) return;
    const written = this.written();
    this.bytes = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
    this.bytes.set(written);
  }

  add(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Adds text as UTF-8. */
  addText(text: string): void {
    // No unit of a text takes more than three bytes.
    this.reserve(3 * text.length);
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** What was written since a place. It changes when the memory is used again. */
  written(from = 0): Uint8Array {
    return this.bytes.subarray(from, this.length);
  }
}
