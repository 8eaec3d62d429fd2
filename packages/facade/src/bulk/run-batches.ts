import { type ByteBuffer, type Clock, describeValue } from '@pinecone-versioned/transport';
import { checkSignal } from '../engine/argument.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import { atLeastOne } from '../waiters/at-least-one.js';
import type { BulkOptions } from './bulk-options.js';
import type { BulkResult } from './bulk-result.js';
import { BulkRun } from './bulk-run.js';
import { MAX_BATCH_BYTES, MAX_VECTORS_PER_BATCH } from './limits.js';
import type { SendBatch } from './send-batch.js';
import type { BulkSource } from './source-reader.js';

/** What a run needs beside the caller's options. */
export interface RunOptions<Item> extends BulkOptions {
  readonly clock: Clock;
  readonly random: () => number;
  /**
   * Adds one record to a buffer, as it is sent.
   * @default JSON
   */
  readonly serialize?: ((item: Item, buffer: ByteBuffer) => void) | undefined;
  /**
   * Room for what surrounds the records in a request.
   * @unit bytes
   * @default 1024
   */
  readonly envelopeBytes?: number | undefined;
}

/**
 * Sends the records of a source in batches, several at a time, and reads the source no faster than they are sent. A
 * batch that gets a 429 is sent again after a pause, and fewer are sent at a time; any other failure is final.
 *
 * @throws PineconeBulkError when the run stopped before its end; it tells what was confirmed.
 */
export async function runBatches<Item, Data>(
  source: BulkSource<Item>,
  send: SendBatch<Item, Data>,
  options: RunOptions<Item>,
): Promise<BulkResult<Item, Data>> {
  const { serialize = addJson, envelopeBytes = 1024, onError = 'collect' } = options;
  checkSignal(options.signal);
  if (!['collect', 'throw'].includes(onError))
    throw new PineconeArgumentError(
      `\`onError\` must be 'collect' or 'throw', got ${describeValue(onError)}.`,
    );
  const limit = (name: 'concurrency' | 'maxBatchBytes' | 'maxBatchRecords', fallback: number) =>
    Math.floor(atLeastOne(name, options[name] ?? fallback));
  return new BulkRun(source, send, {
    ...options,
    concurrency: limit('concurrency', 4),
    maxBatchBytes: limit('maxBatchBytes', MAX_BATCH_BYTES),
    maxBatchRecords: limit('maxBatchRecords', MAX_VECTORS_PER_BATCH),
    serialize,
    envelopeBytes,
  }).finish();
}

function addJson(item: unknown, buffer: ByteBuffer): void {
  buffer.addText(JSON.stringify(item));
}
