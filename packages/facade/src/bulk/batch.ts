import type { ByteBuffer } from '@pinecone-versioned/transport';

/** Records that go into one request. */
export interface Batch<Item> {
  /** Position among the batches of the run, from 0. */
  readonly index: number;
  readonly items: readonly Item[];
  /**
   * What each item was serialised to, in UTF-8 and the same order: to be sent, so that nothing is serialised twice. It is
   * in a memory that other batches use once this one is settled.
   */
  readonly texts: readonly Uint8Array[];
  /** What the texts lie in. */
  readonly buffer: ByteBuffer;
  /** Size of the request's body: the texts, a byte after each, and the allowance for what surrounds them. */
  readonly bytes: number;
}
