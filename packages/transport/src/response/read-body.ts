/** The body is larger than the limit. */
export class BodyTooLarge {
  readonly limit: number;
  constructor(limit: number) {
    this.limit = limit;
  }
}

/**
 * Reads a whole body, counting decoded bytes, so that a small compressed answer cannot fill the memory. Rejects with
 * {@link BodyTooLarge} as soon as the limit is passed, and with what the stream threw when it breaks off.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, size);
    size += value.byteLength;
    if (size > maxBytes) {
      // The rest is of no interest, and neither is a failure to stop it.
      reader.cancel().catch(() => {});
      throw new BodyTooLarge(maxBytes);
    }
    chunks.push(value);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
