import type { makeRecords } from './records.ts';

type Records = ReturnType<typeof makeRecords>;

type Upload = (records: Records, url: string) => Promise<void>;

const API_KEY = 'bench-key';

const BATCH = 100;

/** Batches under way together in the hand-written loop. */
const TOGETHER = 4;

// Each loads its client itself, so that no process holds the memory of another's.

async function facade(records: Records, url: string): Promise<void> {
  const { Pinecone } = await import('pinecone-versioned');
  const index = new Pinecone({ apiKey: API_KEY, apiVersion: '2025-10' }).index({ host: url });
  const { failed } = await index.upsertAll(records);
  if (failed > 0) throw new Error(`${failed} records failed.`);
}

async function oneByOne(records: Records, url: string): Promise<void> {
  const index = await officialIndex(url);
  for (const batch of batchesOf(records)) await index.upsert({ records: batch });
}

async function together(records: Records, url: string): Promise<void> {
  const index = await officialIndex(url);
  let pending: Promise<void>[] = [];
  for (const batch of batchesOf(records)) {
    pending.push(index.upsert({ records: batch }));
    if (pending.length < TOGETHER) continue;
    await Promise.all(pending);
    pending = [];
  }
  await Promise.all(pending);
}

async function officialIndex(url: string) {
  const { Pinecone } = await import('pinecone-sdk-9');
  return new Pinecone({ apiKey: API_KEY }).index({ host: url });
}

/** The official client sends a typed array as an object, so its users turn it into numbers. */
function* batchesOf(records: Records) {
  let batch = [];
  for (const record of records) {
    batch.push({ ...record, values: Array.from(record.values) });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What uploads, by the name it is shown under. */
export const UPLOADERS: Readonly<Record<string, Upload>> = {
  'facade upsertAll': facade,
  'official 9.0.0, one after the other': oneByOne,
  'official 9.0.0, Promise.all of 4': together,
};
