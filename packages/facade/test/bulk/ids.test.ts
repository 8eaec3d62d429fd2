import { describe, expect, it, test } from 'vitest';
import { deleteAllByIds } from '../../src/bulk/delete-all-by-ids.js';
import { fetchAll } from '../../src/bulk/fetch-all.js';
import { PineconeBulkError } from '../../src/bulk/pinecone-bulk-error.js';
import { PineconeArgumentError } from '../../src/errors/pinecone-argument-error.js';
import { fakeClock } from '../waiters/helpers/fake-clock.js';

const tools = () => ({ clock: fakeClock(), random: () => 1 });
const shortIds = Array.from({ length: 2500 }, (_, position) => `${position}`);

/** Fetches from an index that holds these ids; keeps what each call asked for. */
function index(held: ReadonlySet<string>) {
  const calls: (readonly string[])[] = [];
  const fetchBatch = async (ids: readonly string[]) => {
    calls.push(ids);
    const found = ids.filter((id) => held.has(id)).map((id) => [id, { id }] as const);
    return { data: { records: Object.fromEntries(found) } };
  };
  return { calls, fetchBatch };
}

describe('fetchAll', () => {
  it('merges the records of all calls', async () => {
    const { calls, fetchBatch } = index(new Set(['1', '1500', '2499', '__proto__']));
    const result = await fetchAll([...shortIds, '__proto__'], fetchBatch, {
      ...tools(),
      maxBatchBytes: 1_000_000,
    });
    expect(calls.map((ids) => ids.length)).toEqual([1000, 1000, 501]);
    expect(Object.keys(result.records).sort()).toEqual(['1', '1500', '2499', '__proto__']);
    expect(result.succeeded).toBe(2501);
  });

  it('keeps the address short enough for servers, however long the ids are', async () => {
    const ids = Array.from({ length: 300 }, (_, position) => `${position}/é`.padEnd(60, '-'));
    const { calls, fetchBatch } = index(new Set());
    await fetchAll(ids, fetchBatch, tools());
    expect(calls.flat()).toEqual(ids);
    expect(calls.length).toBeGreaterThan(1);
    for (const call of calls) {
      const query = new URLSearchParams(call.map((id) => ['ids', id])).toString();
      expect(query.length).toBeLessThan(8000);
    }
  });

  it('throws when a call fails, with what was found before', async () => {
    const { fetchBatch } = index(new Set(['1']));
    let calls = 0;
    const flaky = async (ids: readonly string[]) => {
      if (++calls > 1) throw new Error('broken');
      return fetchBatch(ids);
    };
    const options = { ...tools(), concurrency: 1, maxBatchRecords: 2 };
    const error = await fetchAll(['1', '2', '3'], flaky, options).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(PineconeBulkError);
    expect(error.result).toMatchObject({ succeeded: 2, failedRecords: ['3'] });
    expect(error.result.batches[0].data).toEqual({ records: { 1: { id: '1' } } });
  });

  it('returns what it could get when told to', async () => {
    const { fetchBatch } = index(new Set(['1', '3']));
    const flaky = async (ids: readonly string[]) => {
      if (ids.includes('1')) throw new Error('broken');
      return fetchBatch(ids);
    };
    const options = { ...tools(), maxBatchRecords: 2, onError: 'collect' } as const;
    const result = await fetchAll(['1', '2', '3'], flaky, options);
    expect(result.records).toEqual({ 3: { id: '3' } });
    expect(result.failedRecords).toEqual(['1', '2']);
  });

  it('takes no single id for a list of letters', async () => {
    const { calls, fetchBatch } = index(new Set());
    await expect(fetchAll('abc', fetchBatch, tools())).rejects.toThrow('The source must be');
    expect(calls).toEqual([]);
  });
});

describe('deleteAllByIds', () => {
  it('deletes 1000 ids a call', async () => {
    const calls: (readonly string[])[] = [];
    const result = await deleteAllByIds(
      shortIds,
      async (ids) => {
        calls.push(ids);
        return { data: {} };
      },
      tools(),
    );
    expect(calls.map((ids) => ids.length)).toEqual([1000, 1000, 500]);
    expect(calls.flat()).toEqual(shortIds);
    expect(result).toMatchObject({ succeeded: 2500, failed: 0 });
  });
});

test.each([5, null, undefined, '', '\ud800', 7n])(
  'an id that is %o fails by itself, and the others are sent',
  async (bad) => {
    const ids = ['a', bad as string, 'b'];
    const sent: (readonly string[])[] = [];
    const send = async (batch: readonly string[]) => {
      sent.push(batch);
      return { data: {} };
    };
    for (const run of [fetchAll, deleteAllByIds]) {
      const result = await run(ids, send, { ...tools(), onError: 'collect' });
      expect(result).toMatchObject({ succeeded: 2, failed: 1, failedRecords: [bad] });
      const [error] = result.batches.flatMap((batch) => batch.error ?? []);
      expect(error).toBeInstanceOf(PineconeArgumentError);
    }
    expect(sent).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  },
);

test('a fetch that is answered without a body found nothing', async () => {
  const result = await fetchAll(['a'], async () => ({ data: undefined as never }), tools());
  expect(result).toMatchObject({ succeeded: 1, records: {} });
});
