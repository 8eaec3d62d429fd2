/**
 * Reads a whole body, counting decoded bytes, so that a small compressed answer cannot fill the memory. Resolves to
 * undefined as soon as the limit is passed, and rejects with what the stream threw when it breaks off.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  // The rest is of no interest then, and neither is a failure to stop it.
  const stop = () => reader.cancel().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      const whole = new Uint8Array(size);
      chunks.reduce((offset, chunk) => {
        whole.set(chunk, offset);
        return offset + chunk.byteLength;
      }, 0);
      return whole;
    }
    size += value.byteLength;
    if (size > maxBytes) {
      void stop();
      return undefined;
    }
    chunks.push(value);
  }
}
