import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fetchTool } from './fetch-tool.ts';
import type { MatrixCell } from './matrix-cell.ts';
import { runCommand } from './run-command.ts';

const TOOL = {
  name: 'langchain-pinecone-1.0.3',
  packages: {
    '@langchain/pinecone': '1.0.3',
    '@langchain/core': '1.2.13',
    // Imported by it, whatever index it is given.
    '@pinecone-database/pinecone': '5.1.2',
  },
};

const PROGRAM = `import { FakeEmbeddings } from '@langchain/core/utils/testing';
import { PineconeStore } from '@langchain/pinecone';
import { Pinecone } from 'pinecone-versioned';

const pc = new Pinecone({ apiKey: 'matrix-key', controllerHostUrl: process.argv[2] });
const name = 'langchain-' + crypto.randomUUID().slice(0, 8);
const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
await pc.createIndex({ name, dimension: 4, spec, waitUntilReady: true });
const pineconeIndex = pc.index(name);
const store = await PineconeStore.fromExistingIndex(new FakeEmbeddings(), { pineconeIndex, namespace: 'facts' });
const documents = [
  { pageContent: 'Paris has a tower.', metadata: { city: 'Paris', tags: ['tower', 'iron'] } },
  { pageContent: 'Rome has an arena.', metadata: { city: 'Rome', tags: ['arena'] } },
];
await store.addDocuments(documents, { ids: ['paris', 'rome'] });
const found = await store.similaritySearch('anything', 2, { city: 'Rome' });
if (found.length !== 1 || found[0].pageContent !== documents[1].pageContent) throw new Error(JSON.stringify(found));
await store.delete({ ids: ['rome'] });
const left = await store.similaritySearchWithScore('anything', 2);
if (left.length !== 1 || left[0][0].metadata.city !== 'Paris') throw new Error(JSON.stringify(left));
await pc.deleteIndex(name);
console.log('added, searched by filter and deleted documents');
`;

/** LangChain's vector store on an index of the facade, unmodified. */
export const frameworkCell: MatrixCell = {
  group: 'framework',
  name: '@langchain/pinecone 1.0.3',
  async run({ root, folder, url }) {
    const modules = await fetchTool(TOOL, root);
    const place = path.join(folder, 'langchain');
    mkdirSync(path.join(place, 'node_modules'), { recursive: true });
    // Beside the packages of the release, which are found in the folder above.
    for (const scope of ['@langchain', '@pinecone-database']) {
      symlinkSync(path.join(modules, scope), path.join(place, 'node_modules', scope), 'junction');
    }
    const program = path.join(place, 'consumer.mjs');
    writeFileSync(program, PROGRAM);
    return runCommand([process.execPath, program, url], { cwd: place });
  },
};
