import { describe, expect, it } from 'vitest';
import type { BulkProgress } from '../../src/bulk/bulk-options.js';
import { runBatches } from '../../src/bulk/run-batches.js';
import { fakeClock } from '../waiters/helpers/fake-clock.js';
import { heldSends } from './helpers/held-sends.js';
import { type Numbered, numbered } from './helpers/numbered.js';
import { settled } from './helpers/settled.js';

const tools = () => ({ clock: fakeClock(), random: () => 1 });

describe('a source', () => {
  it('is read only as far as the requests under way need', async () => {
    const { source, counter } = numbered(12);
    const { send, all } = heldSends<Numbered>();
    const run = runBatches(source, send, { ...tools(), concurrency: 2, maxBatchRecords: 3 });
    await settled();
    expect(all).toHaveLength(2);
    expect(counter.read).toBe(6);
    all[1]?.succeed();
    await settled();
    expect(all).toHaveLength(3);
    expect(counter.read).toBe(9);
    all[0]?.succeed();
    all[2]?.succeed();
    await settled();
    expect(counter.read).toBe(12);
    all[3]?.succeed();
    expect(await run).toMatchObject({ succeeded: 12 });
  });

  it('is read one record further when only size can tell where a batch ends', async () => {
    const { source, counter } = numbered(9);
    const { send, all } = heldSends<Numbered>();
    const twoRecords = 2 * (JSON.stringify({ id: 0 }).length + 1);
    const run = runBatches(source, send, {
      ...tools(),
      concurrency: 1,
      envelopeBytes: 0,
      maxBatchBytes: twoRecords,
    });
    await settled();
    expect(counter.read).toBe(3);
    for (let sent = 0; sent < 5; sent++) {
      all[sent]?.succeed();
      await settled();
    }
    expect(await run).toMatchObject({ succeeded: 9 });
  });

  it('is not asked again once it has ended', async () => {
    let asked = 0;
    const source: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => (++asked <= 3 ? { value: asked, done: false } : { value: 0, done: true }),
      }),
    };
    await runBatches(source, async () => ({ data: 1 }), { ...tools(), maxBatchRecords: 2 });
    expect(asked).toBe(4);
  });

  it('leaves others their turn between two batches', async () => {
    const { source, counter } = numbered(6);
    const turns: (() => void)[] = [];
    const sleep = () => new Promise<void>((resolve) => turns.push(resolve));
    const clock = { ...fakeClock(), sleep };
    const run = runBatches(source, async () => ({ data: 1 }), {
      clock,
      random: () => 1,
      maxBatchRecords: 2,
    });
    for (const read of [2, 4, 6]) {
      await settled();
      expect(counter.read).toBe(read);
      turns.shift()?.();
    }
    expect(await run).toMatchObject({ succeeded: 6 });
  });

  it('that is slow does not hold back the batches before', async () => {
    const { send, all } = heldSends<number>();
    const steps: ((value: number) => void)[] = [];
    async function* slow() {
      for (let i = 0; i < 3; i++) yield await new Promise<number>((resolve) => steps.push(resolve));
    }
    const run = runBatches(slow(), send, { ...tools(), maxBatchRecords: 1 });
    await settled();
    steps[0]?.(10);
    await settled();
    expect(all.map(({ batch }) => batch.items)).toEqual([[10]]);
    steps[1]?.(11);
    await settled();
    expect(all).toHaveLength(2);
    steps[2]?.(12);
    await settled();
    for (const held of all) held.succeed();
    expect(await run).toMatchObject({ succeeded: 3 });
  });
});

describe('onProgress', () => {
  it('is told of every batch, failed ones included', async () => {
    const { send, all } = heldSends<Numbered>();
    const seen: BulkProgress[] = [];
    const run = runBatches(numbered(5).source, send, {
      ...tools(),
      concurrency: 3,
      maxBatchRecords: 2,
      onProgress: (progress) => seen.push(progress),
    });
    await settled();
    all[2]?.succeed();
    await settled();
    all[0]?.fail(new Error('broken'));
    await settled();
    all[1]?.succeed();
    await run;
    expect(seen.map(({ succeeded, failed, batches }) => [succeeded, failed, batches])).toEqual([
      [1, 0, 1],
      [1, 2, 2],
      [3, 2, 3],
    ]);
    expect(seen[2]?.bytes).toBe((all[1]?.batch.bytes ?? 0) + (all[2]?.batch.bytes ?? 0));
  });
});

describe('the outcomes of a run', () => {
  it('are in the order of the source, however the requests end', async () => {
    const { send, all } = heldSends<Numbered>();
    const broken = new Error('broken');
    const run = runBatches(numbered(6).source, send, { ...tools(), maxBatchRecords: 2 });
    await settled();
    all[2]?.fail(broken);
    all[1]?.succeed();
    all[0]?.fail(broken);
    const result = await run;
    expect(result.batches.map(({ index, ok }) => [index, ok])).toEqual([
      [0, false],
      [1, true],
      [2, false],
    ]);
    expect(result.failedRecords).toEqual([{ id: 0 }, { id: 1 }, { id: 4 }, { id: 5 }]);
    expect(result.batches[0]?.error).toBe(broken);
  });

  it('can be fed back', async () => {
    const flaky = heldSends<Numbered>();
    const first = runBatches(numbered(4).source, flaky.send, { ...tools(), maxBatchRecords: 2 });
    await settled();
    flaky.all[0]?.fail(new Error('broken'));
    flaky.all[1]?.succeed();
    const { failedRecords } = await first;
    const second = await runBatches(failedRecords, async ({ items }) => ({ data: items }), tools());
    expect(second.batches.map((batch) => batch.ok && batch.data)).toEqual([[{ id: 0 }, { id: 1 }]]);
  });
});
