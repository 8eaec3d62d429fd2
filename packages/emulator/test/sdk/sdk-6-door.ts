import { type Index, Pinecone } from 'pinecone-sdk-6';
import type { SdkConfig, SdkDoor, SdkIndex } from './sdk-door.js';

/** SDK 6.1, which speaks 2025-04. */
export function sdk6Door(config: SdkConfig): SdkDoor {
  const pc = new Pinecone({ ...config });
  return {
    version: '2025-04',
    control: pc,
    configureIndex: (name, changes) => pc.configureIndex(name, changes),
    index: (name, namespace) =>
      indexOf(namespace === undefined ? pc.index(name) : pc.index(name).namespace(namespace)),
    embed: (model, inputs) => pc.inference.embed(model, inputs, { inputType: 'passage' }),
    async rerank(model, query, documents) {
      const { data } = await pc.inference.rerank(model, query, documents, { topN: 2 });
      return { order: data.map(({ index }) => index) };
    },
    async listModels() {
      const { models = [] } = await pc.inference.listModels();
      return models.map(({ model }) => model);
    },
    describeModel: async (name) => (await pc.inference.getModel(name)).model,
  };
}

function indexOf(index: Index): SdkIndex {
  return {
    common: index,
    upsert: (records) => index.upsert(records),
    fetch: (ids) => index.fetch(ids),
    update: (id, genre) => index.update({ id, metadata: { genre } }),
    deleteOne: (id) => index.deleteOne(id),
    deleteByFilter: (filter) => index.deleteMany(filter),
    deleteAll: () => index.deleteAll(),
    upsertRecords: (records) => index.upsertRecords(records),
    listNamespaces: (limit, token) => index.listNamespaces(limit, token),
    startImport: (uri) => index.startImport(uri),
  };
}
