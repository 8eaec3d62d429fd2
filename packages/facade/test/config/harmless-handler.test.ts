import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { unhandledRejections } from '../call/helpers/unhandled-rejections.js';
import { clientAt } from '../engine/helpers/client-at.js';

test.each([
  [
    'throws',
    () => {
      throw new Error('no screen');
    },
  ],
  ['rejects', () => Promise.reject(new Error('no screen'))],
  ['is no function', 'no function' as never],
])('a write succeeds though onWarning %s', async (_, onWarning) => {
  await using server = await startFaultServer({
    script: [{ json: { upsertedCount: 1 }, headers: { deprecation: '@1' } }],
  });
  const { index } = clientAt(server, { onWarning });
  const unhandled = await unhandledRejections(async () => {
    const write = await index.upsert([{ id: 'a', values: [1] }]);
    expect(write).toEqual({ upsertedCount: 1 });
  });
  expect(unhandled).toEqual([]);
});
