import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { PineconeArgumentError } from '../../src/errors/index.js';
import { clientAt } from './helpers/client-at.js';

type Client = ReturnType<typeof clientAt<'auto'>>;

const VECTOR = { id: 'a', values: [1] };
const WRONG = { nameSpace: 'tenant' } as object;

const CALLS: readonly [string, (client: Client) => unknown][] = [
  ['index', ({ pc }) => pc.index({ name: 'docs', ...WRONG })],
  ['wait', ({ pc }) => pc.waitUntilIndexReady('docs', WRONG)],
  ['upsertAll', ({ index }) => index.upsertAll([VECTOR], WRONG)],
  ['upsertRecordsAll', ({ index }) => index.upsertRecordsAll([{ id: 'a' }], WRONG)],
  ['fetchAll', ({ index }) => index.fetchAll(['a'], WRONG)],
  ['deleteAllByIds', ({ index }) => index.deleteAllByIds(['a'], WRONG)],
  ['waitUntilVisible', ({ index }) => index.waitUntilVisible({ lsn: '1' }, WRONG)],
];

test.each(CALLS)('%s refuses an option that it would ignore', async (method, call) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const client = clientAt(server);
  const error = await (async () => call(client))().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PineconeArgumentError);
  expect(String(error)).toContain(`${method}() knows no option nameSpace. Known are `);
  expect(server.report()).toEqual([]);
});
