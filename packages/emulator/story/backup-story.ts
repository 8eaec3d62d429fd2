import type { IndexModel, Pinecone, WaitOptions } from 'pinecone-versioned';
import { differences, type EveryRecord, readEveryRecord } from './every-record.ts';
import type { Note, StepRunner } from './step-runner.ts';
import { recordCount, storyRecords } from './story-records.ts';

const MODEL = 'llama-text-embed-v2';

const QUESTION = 'Which tower went up in Paris?';
const ANSWER = 'places-1';

/** Looks often, since the emulator takes a blink for what takes the cloud minutes. */
const LOOKS: WaitOptions = { timeout: 30_000, minIntervalMs: 40, maxIntervalMs: 40 };

/** What the story needs to be told in a version. */
export interface Telling {
  readonly pc: Pinecone;
  readonly steps: Pick<StepRunner, 'run'>;
  /** Name of the index; it is restored under another one. */
  readonly name: string;
}

/** How the records of a restored index have to be. */
export interface Restored {
  readonly indexName: string;
  readonly records: EveryRecord;
}

/** The guides' story: an index with text, its backup, its end, and its return from the backup. */
export async function tellBackupStory({ pc, steps, name }: Telling): Promise<Restored> {
  const indexName = `${name}-again`;
  const source = await steps.run(`Create ${name}`, (note) => create(pc, name, note));
  await steps.run('Upsert text records', (note) => upsert(pc, name, note));
  await steps.run('Search by text', (note) => search(pc, name, note));
  await steps.run('Query by vector', (note) => query(pc, name, note));
  const records = await readAll(steps, pc, name);
  const backupId = await steps.run('Back it up', (note) => backUp(pc, name, note));
  await steps.run('Delete it', (note) => remove(pc, name, note));
  await steps.run(`Restore it as ${indexName}`, (note) =>
    restore(pc, { backupId, indexName, source }, note),
  );
  await verify(steps, pc, { indexName, records });
  return { indexName, records };
}

/** Reads all records again. Rejects unless each of them is what it was, and nothing came on top. */
export async function verify(
  steps: Telling['steps'],
  pc: Pinecone,
  { indexName, records }: Restored,
): Promise<void> {
  await steps.run(`Verify ${indexName}`, async (note) => {
    const found = await readEveryRecord(pc, indexName);
    const problems = differences(records, found);
    expect(problems.length === 0, problems.join(', '));
    note(`${found.size} of ${records.size} records are back, unchanged`);
  });
}

async function create(pc: Pinecone, name: string, note: Note): Promise<IndexModel> {
  await pc.createIndexForModel({
    name,
    cloud: 'aws',
    region: 'us-east-1',
    embed: { model: MODEL, fieldMap: { text: 'chunk_text' } },
    deletionProtection: 'enabled',
    tags: { environment: 'development' },
  });
  const onProgress: WaitOptions['onProgress'] = ({ status }) => note(status);
  const index = await pc.waitUntilIndexReady(name, { ...LOOKS, onProgress });
  note(`${index.embed?.model}, ${index.dimension} dimensions, ${index.metric}`);
  return index;
}

async function upsert(pc: Pinecone, name: string, note: Note): Promise<void> {
  for (const [namespace, texts] of storyRecords) {
    const { failed } = await pc.index(name).upsertRecordsAll(texts, { namespace });
    expect(failed === 0, `${failed} records of ${namespace} were not taken.`);
  }
  const { totalRecordCount } = await pc.index(name).describeIndexStats();
  expect(
    totalRecordCount === recordCount,
    `${totalRecordCount} records are there, not ${recordCount}.`,
  );
  note(`${recordCount} records in ${storyRecords.size} namespaces`);
}

async function search(pc: Pinecone, name: string, note: Note): Promise<void> {
  const { result } = await pc.index(name).searchRecords({
    namespace: 'places',
    query: { topK: 3, inputs: { text: QUESTION } },
    fields: ['chunk_text'],
  });
  const [best] = result.hits;
  expect(best?._id === ANSWER, `The best hit should be ${ANSWER}, got ${best?._id}.`);
  note(`"${QUESTION}" finds ${best?._id}`);
}

async function query(pc: Pinecone, name: string, note: Note): Promise<void> {
  const parameters = { inputType: 'query' };
  const { data } = await pc.inference.embed({ model: MODEL, inputs: [QUESTION], parameters });
  const [embedding] = data;
  const vector = embedding && 'values' in embedding ? embedding.values : [];
  const { matches } = await pc.index(name).query({
    namespace: 'places',
    vector,
    topK: 3,
    filter: { category: { $eq: 'history' } },
  });
  const [best] = matches;
  expect(best?.id === ANSWER, `The best match should be ${ANSWER}, got ${best?.id}.`);
  note(`its embedding finds ${best?.id}, score ${best?.score?.toFixed(3)}`);
}

function readAll(steps: Telling['steps'], pc: Pinecone, name: string): Promise<EveryRecord> {
  return steps.run('Read every record', async (note) => {
    const records = await readEveryRecord(pc, name);
    for (const [namespace, texts] of storyRecords) {
      for (const { _id, chunk_text, category } of texts) {
        const { metadata, values = [] } = records.get(`${namespace}/${_id}`) ?? {};
        const isSame = metadata?.['chunk_text'] === chunk_text && metadata['category'] === category;
        expect(isSame && values.length > 0, `${namespace}/${_id} is not as it was written.`);
      }
    }
    expect(records.size === recordCount, `${records.size} records are there, not ${recordCount}.`);
    note(`${records.size} records, with values and metadata`);
    return records;
  });
}

async function backUp(pc: Pinecone, indexName: string, note: Note): Promise<string> {
  const { backupId } = await pc.createBackup({ indexName, name: 'month-end' });
  const onProgress: WaitOptions['onProgress'] = ({ status }) => note(status);
  const backup = await pc.waitForBackup(backupId, { ...LOOKS, onProgress });
  expect(
    backup.recordCount === recordCount,
    `The backup counts ${backup.recordCount} records, not ${recordCount}.`,
  );
  note(`${backup.recordCount} records in ${backup.namespaceCount} namespaces`);
  return backupId;
}

async function remove(pc: Pinecone, name: string, note: Note): Promise<void> {
  await pc.configureIndex(name, { deletionProtection: 'disabled' });
  await pc.deleteIndex(name);
  const onProgress: WaitOptions['onProgress'] = ({ status }) => note(status);
  await pc.waitUntilIndexDeleted(name, { ...LOOKS, onProgress });
  note('gone, after its protection was lifted');
}

interface Restoring {
  readonly backupId: string;
  readonly indexName: string;
  readonly source: IndexModel;
}

async function restore(
  pc: Pinecone,
  { backupId, indexName, source }: Restoring,
  note: Note,
): Promise<void> {
  const tags = { restored: 'yes' };
  const { restoreJobId } = await pc.createIndexFromBackup({ backupId, name: indexName, tags });
  const seen = new Set<string>();
  const job = await pc.waitForRestoreJob(restoreJobId, {
    ...LOOKS,
    onProgress: ({ percentComplete = 0 }) => {
      seen.add(`${percentComplete} %`);
      note([...seen].join(' '));
    },
  });
  expect(job.percentComplete === 100, `The job ended at ${job.percentComplete} %.`);
  const restored = await pc.waitUntilIndexReady(indexName, LOOKS);
  const shapeOf = ({ dimension, metric, embed }: IndexModel) =>
    JSON.stringify({ dimension, metric, embed });
  expect(shapeOf(restored) === shapeOf(source), 'The index is not shaped like the one backed up.');
  expect(restored.tags?.['restored'] === 'yes', 'The index did not get its new tags.');
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
