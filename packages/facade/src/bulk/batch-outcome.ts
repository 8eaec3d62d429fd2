import type { Sent } from './send-batch.js';

/** What became of one batch. */
export type BatchOutcome<Data = unknown> = ConfirmedBatch<Data> | FailedBatch;

interface BatchFacts {
  /** Position among the batches of the run, from 0. */
  readonly index: number;
  /** Records in the batch. */
  readonly count: number;
  /** Size of its request body. */
  readonly bytes: number;
  /** Requests made for it, retries included; 0 when it could not be sent. */
  readonly attempts: number;
}

/** A batch that the server took. */
export interface ConfirmedBatch<Data> extends BatchFacts, Sent<Data> {
  readonly ok: true;
  readonly error?: undefined;
}

/** A batch that was refused, or of which no answer came. */
export interface FailedBatch extends BatchFacts {
  readonly ok: false;
  readonly error: unknown;
}
