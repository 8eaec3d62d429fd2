import { invalidArgument } from '../http/refusals.js';
import type { Seed, SeedIndex } from './admin-bodies.js';

/** Carries a call out in the newest version, with the body as JSON or as JSON lines. Rejects when it is refused. */
export type SeedCall = (
  path: string,
  body: string,
) => Promise<{ readonly host?: string | undefined }>;

/** Vectors or records of one call: few enough for every limit. */
const BATCH = 90;
/** Characters of one call's body at which a batch ends: below the limit of 2 MB. */
const BATCH_LENGTH = 1_500_000;

/** Makes the indexes of a seed and fills them, through the same calls as anybody's. */
export async function seedEmulator({ indexes }: Seed, call: SeedCall): Promise<void> {
  for (const index of indexes) await seedIndex(index, call);
}

async function seedIndex(seed: SeedIndex, call: SeedCall): Promise<void> {
  const { create, createForModel, vectors = {}, records = {} } = seed;
  if ((create === undefined) === (createForModel === undefined)) {
    throw invalidArgument(
      'Each index of a seed needs exactly one of `create` and `createForModel`.',
    );
  }
  const { host = '' } = create
    ? await call('/indexes', JSON.stringify(create))
    : await call('/indexes/create-for-model', JSON.stringify(createForModel));
  const base = new URL(host).pathname;
  for (const [namespace, items] of Object.entries(vectors)) {
    for (const lines of batches(items)) {
      const body = `{"namespace":${JSON.stringify(namespace)},"vectors":[${lines.join()}]}`;
      await call(`${base}/vectors/upsert`, body);
    }
  }
  for (const [namespace, items] of Object.entries(records)) {
    const path = `${base}/records/namespaces/${encodeURIComponent(namespace)}/upsert`;
    for (const lines of batches(items)) await call(path, lines.join('\n'));
  }
}

function* batches(items: readonly unknown[]): Generator<string[]> {
  let lines: string[] = [];
  let length = 0;
  for (const item of items) {
    const line = JSON.stringify(item);
    if (lines.length === BATCH || length + line.length > BATCH_LENGTH) {
      if (lines.length > 0) yield lines;
      [lines, length] = [[], 0];
    }
    lines.push(line);
    length += line.length;
  }
  if (lines.length > 0) yield lines;
}
