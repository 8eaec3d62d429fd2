import { DEFAULT_NAMESPACE } from '../data/namespace-name.js';
import type { IndexEntity, NamespaceEntity } from '../store/entities.js';
import type { Store } from '../store/store.js';
import { HttpTarget, type HttpTargetOptions } from './http-target.js';
import { type PushBatch, pushBatches } from './push-batches.js';
import { type PushPoint, PushProgressFile } from './push-progress-file.js';
import { targetIndexHost } from './target-index.js';
import { TransferError } from './transfer-error.js';

/** Upserts that are under way at a time. */
const CONCURRENCY = 4;

/** How far a push has come. */
export interface PushProgress {
  /** Records that have arrived, with those of the stopped push that this one goes on with. */
  readonly pushed: number;
  readonly total: number;
}

/** Options of a push. */
export interface PushOptions {
  /** Name of the index to copy. */
  readonly index: string;
  /** URL of the control plane to copy to, such as `https://api.pinecone.io` or that of another emulator. */
  readonly to: string;
  /** API key there. */
  readonly apiKey: string;
  /** Name of the index there. @default the same */
  readonly as?: string | undefined;
  /** File that keeps how far the push has come; it goes when the push is complete. */
  readonly progressFile: string;
  /** Called after each batch that has arrived. */
  readonly onProgress?: ((progress: PushProgress) => void) | undefined;
  /** Stops the push; the same push goes on from there. */
  readonly signal?: AbortSignal | undefined;
  /** @default the global one */
  readonly fetch?: typeof fetch | undefined;
  /** Waits between attempts. @default timers */
  readonly sleep?: HttpTargetOptions['sleep'];
}

/** What a push has done. */
export interface PushResult {
  readonly records: number;
  /** How many of them an earlier push had brought there. */
  readonly resumedAt: number;
}

/**
 * Copies an index with its namespaces and records to another Pinecone, over HTTP. The index is made there when it is
 * missing; records there that are not here stay. A push that was stopped goes on where it was, unless the index was
 * written to in between. Rejects with TransferError, or with the signal's reason.
 */
export async function pushIndex(store: Store, options: PushOptions): Promise<PushResult> {
  const index = store.indexes.list().find(({ name }) => name === options.index);
  if (index === undefined) throw new TransferError(noIndex(store, options.index));
  const controlUrl = checkUrl(options.to);
  const { apiKey, signal, sleep, fetch: send = fetch } = options;
  const target = new HttpTarget({ apiKey, signal, sleep, fetch: send });
  const name = options.as ?? index.name;
  const held = store.hold(index.uid);
  try {
    const { lsn } = held;
    const identity = { to: controlUrl, name, indexUid: index.uid, lsn };
    const progress = new PushProgressFile(options.progressFile, identity);
    const start = progress.read();
    const host = await targetIndexHost(target, index, { controlUrl, name });
    if (start === undefined) await makeNamespaces(target, host, store.namespaces(index.uid, lsn));
    const batches = pushBatches(store, { indexUid: index.uid, lsn, after: start?.position });
    const total = store.counts(index.uid, lsn).records;
    const pushed = await upsertAll(batches, start?.pushed ?? 0, {
      upsert: (batch) =>
        target.send({ method: 'POST', url: `${host}/vectors/upsert`, body: batch.body }),
      onArrived: (point) => {
        progress.write(point);
        options.onProgress?.({ pushed: point.pushed, total });
      },
    });
    progress.remove();
    return { records: pushed, resumedAt: start?.pushed ?? 0 };
  } finally {
    held.release();
  }
}

/** How batches are sent and accounted for. */
interface Delivery {
  readonly upsert: (batch: PushBatch) => Promise<unknown>;
  readonly onArrived: (point: PushPoint) => void;
}

/** Sends several batches at a time, and accounts for them in their order: before a point nothing is missing. */
async function upsertAll(
  batches: Iterable<PushBatch>,
  start: number,
  { upsert, onArrived }: Delivery,
): Promise<number> {
  const underWay: { readonly batch: PushBatch; readonly sent: Promise<unknown> }[] = [];
  let pushed = start;
  const awaitFirst = async (): Promise<void> => {
    const first = underWay[0];
    if (first === undefined) return;
    await first.sent;
    underWay.shift();
    pushed += first.batch.count;
    onArrived({ pushed, position: first.batch.position });
  };
  try {
    for (const batch of batches) {
      if (underWay.length === CONCURRENCY) await awaitFirst();
      const sent = upsert(batch);
      // It may fail before its turn to be awaited has come.
      sent.catch(() => undefined);
      underWay.push({ batch, sent });
    }
    while (underWay.length > 0) await awaitFirst();
    return pushed;
  } finally {
    await Promise.allSettled(underWay.map(({ sent }) => sent));
  }
}

/** Namespaces that were made with a schema, or that are empty, would not come into being by upserts alone. */
async function makeNamespaces(
  target: HttpTarget,
  host: string,
  namespaces: readonly NamespaceEntity[],
): Promise<void> {
  for (const { name, schema } of namespaces) {
    if (name === DEFAULT_NAMESPACE) continue;
    const body = JSON.stringify({ name, ...(schema && { schema }) });
    await target.send({ method: 'POST', url: `${host}/namespaces`, body, accept: [409] });
  }
}

function checkUrl(to: string): string {
  if (!URL.canParse(to) || !/^https?:$/.test(new URL(to).protocol)) {
    throw new TransferError(
      `${JSON.stringify(to)} is no URL to push to. Give one such as https://api.pinecone.io.`,
    );
  }
  return to.replace(/\/+$/, '');
}

function noIndex(store: Store, name: string): string {
  const names = store.indexes.list().map((index: IndexEntity) => index.name);
  return `There is no index ${name} to push. There ${names.length > 0 ? `are: ${names.join(', ')}` : 'is none'}.`;
}
