import type { Attempt } from '@pinecone-versioned/transport';

/** What is known about the response behind a result. */
export interface ResponseMeta {
  readonly status: number;
  /** Response headers. */
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** API version that the request was sent with. */
  readonly apiVersion: string;
  /** Every attempt, the successful one last. */
  readonly attempts: readonly Attempt[];
  /** Milliseconds from the call to the response, sleeps included. */
  readonly elapsedMs: number;
  /** Log sequence number of a write. */
  readonly lsn?: string;
  /** Newest log sequence number that a read can see. */
  readonly maxIndexedLsn?: string;
}
