const SERVERLESS = { serverless: { cloud: 'aws', region: 'us-east-1' } };
const EMBED = { model: 'llama-text-embed-v2', field_map: { text: 'chunk' } };

/** A body of each operation that has one, as it would be accepted. */
export const VALID_BODIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'POST /indexes': { name: 'new', dimension: 3, metric: 'cosine', spec: SERVERLESS },
  'POST /indexes/create-for-model': { name: 'new', ...SERVERLESS.serverless, embed: EMBED },
  'PATCH /indexes/{index_name}': { tags: { a: 'b' } },
  'POST /indexes/{index_name}/backups': { name: 'nightly' },
  'POST /backups/{backup_id}/create-index': { name: 'restored' },
  'POST /collections': { name: 'copy', source: 'movies' },
  'POST /vectors/upsert': { vectors: [{ id: 'a', values: [1, 2, 3] }] },
  'POST /query': { topK: 3, vector: [1, 2, 3] },
  'POST /records/namespaces/{namespace}/search': {
    query: { top_k: 3, vector: { values: [1, 2, 3] } },
  },
  'POST /vectors/update': { id: 'v1', values: [3, 2, 1] },
  'POST /vectors/delete': { ids: ['v1'] },
  'POST /describe_index_stats': {},
  'POST /vectors/fetch_by_metadata': { filter: { genre: 'drama' } },
  'POST /namespaces': { name: 'fresh' },
  'POST /bulk/imports': { uri: 'file:///no/such/folder' },
  'POST /embed': {
    model: EMBED.model,
    inputs: [{ text: 'hello' }],
    parameters: { input_type: 'query' },
  },
  'POST /rerank': { model: 'bge-reranker-v2-m3', query: 'q', documents: [{ text: 'd' }] },
};
