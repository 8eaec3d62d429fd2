import type { ByteBuffer } from '@pinecone-versioned/transport';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/bulk/batch.js';
import { runBatches } from '../../src/bulk/run-batches.js';
import { PineconeArgumentError } from '../../src/errors/pinecone-argument-error.js';
import { fakeClock } from '../waiters/helpers/fake-clock.js';
import { numbered } from './helpers/numbered.js';

const tools = () => ({ clock: fakeClock(), random: () => 1 });

/** Keeps every batch and confirms it. */
function keeper<Item>() {
  const batches: Batch<Item>[] = [];
  const texts: string[][] = [];
  const send = async (batch: Batch<Item>) => {
    batches.push(batch);
    texts.push(batch.texts.map((text) => Buffer.from(text).toString()));
    return { data: batch.index };
  };
  return { batches, texts, send, counts: () => batches.map(({ items }) => items.length) };
}

describe('the batches of a run', () => {
  it('hold 1000 records by default', async () => {
    const { send, counts } = keeper();
    const result = await runBatches(numbered(2500).source, send, tools());
    expect(counts()).toEqual([1000, 1000, 500]);
    expect(result).toMatchObject({ succeeded: 2500, failed: 0, failedRecords: [], remaining: [] });
    expect(result.batches[2]).toEqual({
      index: 2,
      count: 500,
      bytes: expect.any(Number),
      ok: true,
      attempts: 1,
      data: 2,
      response: undefined,
    });
  });

  it('stay below 2 MB by default, whatever their records', async () => {
    const { send, batches } = keeper<{ id: string }>();
    // 600 kB each in UTF-8, half as many characters.
    const source = Array.from({ length: 7 }, () => ({ id: 'é'.repeat(300_000) }));
    await runBatches(source, send, tools());
    expect(batches.map(({ items }) => items.length)).toEqual([3, 3, 1]);
    for (const { items } of batches) {
      expect(Buffer.byteLength(JSON.stringify({ vectors: items, namespace: 'n' }))).toBeLessThan(
        2_000_000,
      );
    }
  });

  it('fill up to the last byte and no further', async () => {
    const record = { id: 'a' };
    const { length } = JSON.stringify(record);
    const options = { ...tools(), envelopeBytes: 10 };
    const exact = keeper();
    await runBatches([record, record], exact.send, {
      ...options,
      maxBatchBytes: 10 + 2 * (length + 1),
    });
    expect(exact.counts()).toEqual([2]);
    const short = keeper();
    await runBatches([record, record], short.send, {
      ...options,
      maxBatchBytes: 10 + 2 * (length + 1) - 1,
    });
    expect(short.counts()).toEqual([1, 1]);
  });

  it('hand on the text of each record, made once', async () => {
    const { send, texts } = keeper<number>();
    const serialized: number[] = [];
    const serialize = (item: number, buffer: ByteBuffer) => {
      serialized.push(item);
      buffer.addText(`<${item}>`);
    };
    await runBatches([1, 2, 3], send, { ...tools(), serialize, maxBatchRecords: 2 });
    expect(texts).toEqual([['<1>', '<2>'], ['<3>']]);
    expect(serialized).toEqual([1, 2, 3]);
  });

  it('come from arrays, iterables and async iterables', async () => {
    async function* later() {
      yield 1;
      yield 2;
    }
    for (const source of [[1, 2], new Set([1, 2]), later()]) {
      const { send, batches } = keeper<number>();
      await runBatches(source, send, tools());
      expect(batches.map(({ items }) => items)).toEqual([[1, 2]]);
    }
  });

  it('are none for an empty source', async () => {
    const { send, batches } = keeper();
    const result = await runBatches([], send, tools());
    expect(batches).toEqual([]);
    expect(result).toMatchObject({ succeeded: 0, batches: [] });
  });
});

describe('a record that cannot be sent', () => {
  it('fails alone when it is larger than a request may be', async () => {
    const { send, batches } = keeper<string>();
    const large = 'x'.repeat(200);
    const result = await runBatches(['a', large, 'b'], send, {
      ...tools(),
      maxBatchBytes: 100,
      envelopeBytes: 0,
    });
    expect(batches.map(({ items }) => items)).toEqual([['a', 'b']]);
    expect(result).toMatchObject({ succeeded: 2, failed: 1, failedRecords: [large] });
    expect(result.batches[0]).toMatchObject({ ok: false, count: 1, bytes: 203, attempts: 0 });
    expect(result.batches[0]?.error).toBeInstanceOf(PineconeArgumentError);
    expect(String(result.batches[0]?.error)).toContain('203 bytes does not fit');
  });

  it('fails alone when it cannot be serialised', async () => {
    const { send, batches } = keeper<unknown>();
    const circular: { self?: unknown } = {};
    circular.self = circular;
    const result = await runBatches([1, circular, 2], send, tools());
    expect(batches.map(({ items }) => items)).toEqual([[1, 2]]);
    expect(result.failedRecords).toEqual([circular]);
    expect(result.batches.find(({ ok }) => !ok)?.error).toBeInstanceOf(TypeError);
  });
});

describe('the options of a run', () => {
  it.each([
    ['concurrency', 0],
    ['concurrency', Number.NaN],
    ['maxBatchRecords', 0],
    ['maxBatchBytes', -1],
  ])('refuse %s: %d', async (option, value) => {
    const { send, batches } = keeper<number>();
    const run = runBatches([1], send, { ...tools(), [option]: value });
    await expect(run).rejects.toThrow(option);
    expect(batches).toEqual([]);
  });

  it.each([
    ['a string', 'abc'],
    ['null', null],
    ['a number', 5],
    ['an object', {}],
  ])('refuse %s as the source', async (_, source) => {
    const run = runBatches(source as unknown as string[], keeper<string>().send, tools());
    await expect(run).rejects.toBeInstanceOf(PineconeArgumentError);
  });
});
