/** A small program that uses a client, as TypeScript source. */
export const CONSUMERS: Readonly<Record<string, string>> = {
  facade: `import { Pinecone } from 'pinecone-versioned';
const pc = new Pinecone({ apiKey: 'key', apiVersion: '2025-10' });
const model = await pc.describeIndex('movies');
const index = pc.index({ host: model.host ?? '', namespace: 'all' });
await index.upsert([{ id: 'alien', values: [1, 0, 0], metadata: { year: 1979 } }]);
const { matches } = await index.query({ topK: 3, vector: [1, 0, 0], filter: { year: { $gt: 1970 } } });
export const best: string | undefined = matches[0]?.id;
`,
  'facade/data': `import { connect } from 'pinecone-versioned/data';
const index = connect({ apiKey: 'key', apiVersion: '2025-10', host: 'movies.svc.pinecone.io', namespace: 'all' });
await index.upsert([{ id: 'alien', values: [1, 0, 0], metadata: { year: 1979 } }]);
const { matches } = await index.query({ topK: 3, vector: [1, 0, 0], filter: { year: { $gt: 1970 } } });
export const best: string | undefined = matches[0]?.id;
`,
  'raw client': `import { createDbControlClient, createDbDataClient } from '@pinecone-versioned/client-2025-10';
const control = createDbControlClient({ apiKey: 'key' });
const { data: model } = await control.GET('/indexes/{index_name}', { params: { path: { index_name: 'movies' } } });
const index = createDbDataClient({ apiKey: 'key', host: model?.host ?? '' });
await index.POST('/vectors/upsert', { body: { vectors: [{ id: 'alien', values: [1, 0, 0], metadata: { year: 1979 } }], namespace: 'all' } });
const { data } = await index.POST('/query', { body: { topK: 3, vector: [1, 0, 0], filter: { year: { $gt: 1970 } }, namespace: 'all' } });
export const best: string | undefined = data?.matches?.[0]?.id;
`,
  'official 9.0.0': `import { Pinecone } from 'pinecone-sdk-9';
const pc = new Pinecone({ apiKey: 'key' });
const model = await pc.describeIndex('movies');
const index = pc.index({ host: model.host ?? '', namespace: 'all' });
await index.upsert({ records: [{ id: 'alien', values: [1, 0, 0], metadata: { year: 1979 } }] });
const { matches } = await index.query({ topK: 3, vector: [1, 0, 0], filter: { year: { $gt: 1970 } } });
export const best: string | undefined = matches[0]?.id;
`,
};
