import type { ResponseMeta } from '../call/response-meta.js';
import type { Batch } from './batch.js';

/** What sending a batch gives; the result of `withResponse()` is one. */
export interface Sent<Data> {
  readonly data: Data;
  readonly response?: ResponseMeta | undefined;
}

/** Sends one batch, and stops as soon as the signal is aborted. */
export type SendBatch<Item, Data> = (
  batch: Batch<Item>,
  call: { readonly signal: AbortSignal | undefined },
) => PromiseLike<Sent<Data>>;
