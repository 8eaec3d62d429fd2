import { type Index, Pinecone } from 'pinecone-sdk-7';
import type { SdkConfig, SdkDoor, SdkIndex } from './sdk-door.js';

/** SDK 7.2, which speaks 2025-10. */
export function sdk7Door(config: SdkConfig): SdkDoor {
  const pc = new Pinecone({ ...config });
  return {
    version: '2025-10',
    control: pc,
    configureIndex: (name, changes) => pc.configureIndex({ name, ...changes }),
    index: (name, namespace) =>
      indexOf(pc.index({ name, ...(namespace !== undefined && { namespace }) })),
    embed: (model, inputs) =>
      pc.inference.embed({ model, inputs, parameters: { inputType: 'passage' } }),
    async rerank(model, query, documents) {
      const { data } = await pc.inference.rerank({ model, query, documents, topN: 2 });
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
    upsert: (records) => index.upsert({ records }),
    fetch: (ids) => index.fetch({ ids }),
    update: (id, genre) => index.update({ id, metadata: { genre } }),
    deleteOne: (id) => index.deleteOne({ id }),
    deleteByFilter: (filter) => index.deleteMany({ filter }),
    deleteAll: () => index.deleteAll(),
    upsertRecords: (records) => index.upsertRecords({ records }),
    listNamespaces: (limit, token) =>
      index.listNamespaces({ limit, ...(token !== undefined && { paginationToken: token }) }),
    startImport: (uri) => index.startImport({ uri }),
  };
}
