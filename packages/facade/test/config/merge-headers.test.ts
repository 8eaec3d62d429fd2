import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import { mergeHeaders } from '../../src/config/merge-headers.js';
import { PineconeArgumentError } from '../../src/errors/index.js';
import { clientAt } from '../engine/helpers/client-at.js';

test('the last input that names a header wins, and its null takes it away', () => {
  const merged = mergeHeaders({ 'X-A': '1', 'x-b': '2' }, [['x-a', '3']], { 'X-B': null });
  expect(merged).toEqual({ 'x-a': '3' });
});

test('an input that can be read only once is read whole', () => {
  const once = [['x-a', '1'] as const, ['x-b', '2'] as const].values();
  expect(mergeHeaders({ 'x-c': '3' }, once)).toEqual({ 'x-c': '3', 'x-a': '1', 'x-b': '2' });
});

describe('a derived client refuses before any I/O', () => {
  test.each([
    ['a text', 'x-a: 1'],
    ['a number', 5],
    ['what is no pair', [5]],
    ['null in a list', [null]],
  ])('%s for headers', async (_, headers) => {
    await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
    const { pc } = clientAt(server);
    const derived = pc.withOptions({ headers: { 'x-b': '2' } });
    const call = async () => derived.listIndexes({ headers: headers as never });
    await expect(call()).rejects.toThrow(PineconeArgumentError);
    expect(server.report()).toEqual([]);
  });
});
