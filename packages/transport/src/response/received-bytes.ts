/** The bytes of a body as they arrive, decoded ones counted, so that a small compressed answer cannot fill the memory. */
export class ReceivedBytes {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  readonly #max: number;
  #size = 0;

  constructor(max: number) {
    this.#max = max;
  }

  /** Takes a chunk in; false, when that passes the limit. */
  add(chunk: Uint8Array<ArrayBuffer>): boolean {
    this.#size += chunk.byteLength;
    this.#chunks.push(chunk);
    return this.#size <= this.#max;
  }

  /** All of them. */
  joined(): Uint8Array<ArrayBuffer> {
    const [first] = this.#chunks;
    if (first?.byteLength === this.#size) return first;
    const whole = new Uint8Array(this.#size);
    let offset = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, offset);
      offset += chunk.byteLength;
    }
    return whole;
  }
}
