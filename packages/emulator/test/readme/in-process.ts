import { Pinecone } from 'pinecone-versioned';
import { createEmulator } from '../../src/index.js';

await using emulator = createEmulator();
const pc = new Pinecone({ apiKey: 'any', fetch: emulator.fetch });

await pc.createIndex({
  name: 'movies',
  dimension: 3,
  metric: 'cosine',
  spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
});
const snapshot = await emulator.snapshot();
await pc.index('movies').upsert([{ id: 'alien', values: [1, 0, 0] }]);
await emulator.restore(snapshot);
const { totalRecordCount } = await pc.index('movies').describeIndexStats();
if (totalRecordCount !== 0) throw new Error('the record was written after the snapshot');
