import { describe, expect, it } from 'vitest';
import { PineconeAbortError } from '../../src/errors/pinecone-abort-error.js';
import { PineconeArgumentError } from '../../src/errors/pinecone-argument-error.js';
import { PineconeIndexTerminatedError } from '../../src/errors/pinecone-index-terminated-error.js';
import { PineconeNotFoundError } from '../../src/errors/pinecone-not-found-error.js';
import { PineconeTimeoutError } from '../../src/errors/pinecone-timeout-error.js';
import { PineconeUnavailableError } from '../../src/errors/pinecone-unavailable-error.js';
import { type JobDescription, jobState } from '../../src/waiters/job-state.js';
import { orMissing } from '../../src/waiters/or-missing.js';
import { PineconeWaitFailedError } from '../../src/waiters/pinecone-wait-failed-error.js';
import { type LookOptions, waitFor } from '../../src/waiters/wait-for.js';
import type { WaitProgress } from '../../src/waiters/wait-options.js';
import { fakeClock } from './helpers/fake-clock.js';

/** A job whose looks give these descriptions in turn, the last one for ever; an error is thrown. */
function job(...script: (JobDescription | Error)[]) {
  const clock = fakeClock();
  const looks: LookOptions[] = [];
  const task = {
    what: 'Import 7',
    clock,
    random: () => 1,
    stateOf: jobState,
    describe: async (options: LookOptions) => {
      looks.push(options);
      const next = script[Math.min(looks.length, script.length) - 1];
      if (next === undefined || next instanceof Error) throw next;
      return next;
    },
  };
  return { task, clock, looks };
}

const running = { status: 'InProgress', percentComplete: 40 };
const done = { status: 'Completed', percentComplete: 100 };

describe('waitFor', () => {
  it('looks at once and does not sleep when the state is there', async () => {
    const { task, clock } = job(done);
    expect(await waitFor(task)).toBe(done);
    expect(clock.slept).toEqual([]);
  });

  it('looks less and less often, up to the longest interval', async () => {
    const { task, clock } = job(...Array.from({ length: 6 }, () => running), done);
    await waitFor(task);
    expect(clock.slept).toEqual([2000, 4000, 8000, 10_000, 10_000, 10_000]);
  });

  it('spreads the looks of many callers over half of each interval, never below the shortest', async () => {
    const { task, clock } = job(...Array.from({ length: 4 }, () => running), done);
    await waitFor({ ...task, random: () => 0 }, { minIntervalMs: 500, maxIntervalMs: 3000 });
    expect(clock.slept).toEqual([500, 1000, 1500, 1500]);
  });

  it('waits on a state that it does not know', async () => {
    const { task } = job({ status: 'Defragmenting' }, {}, done);
    expect(await waitFor(task)).toBe(done);
  });

  it('reports every look', async () => {
    const { task } = job({ status: 'Pending' }, running, done);
    const seen: WaitProgress[] = [];
    await waitFor(task, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { status: 'Pending', percentComplete: undefined, elapsedMs: 0 },
      { status: 'InProgress', percentComplete: 40, elapsedMs: 2000 },
      { status: 'Completed', percentComplete: 100, elapsedMs: 6000 },
    ]);
  });

  it('ends with what `onProgress` throws', async () => {
    const enough = new Error('enough');
    const { task, looks } = job(running);
    const onProgress = () => {
      throw enough;
    };
    await expect(waitFor(task, { onProgress })).rejects.toBe(enough);
    expect(looks).toHaveLength(1);
  });

  it('ends with what an asynchronous `onProgress` throws', async () => {
    const enough = new Error('enough');
    const { task, looks } = job(running);
    await expect(waitFor(task, { onProgress: () => Promise.reject(enough) })).rejects.toBe(enough);
    expect(looks).toHaveLength(1);
  });

  it('throws the last description with a failed state', async () => {
    const failed = { status: 'Failed', error: 'bad parquet file' };
    const { task } = job(running, failed);
    const error = await waitFor(task).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(PineconeWaitFailedError);
    expect(error).toMatchObject({
      message: 'Import 7 is Failed: bad parquet file.',
      lastDescription: failed,
    });
  });

  it('throws the error class that the state names', async () => {
    const { task } = job(running);
    const stateOf = () =>
      ({ outcome: 'failed', status: 'Gone', errorClass: PineconeIndexTerminatedError }) as const;
    await expect(waitFor({ ...task, stateOf })).rejects.toBeInstanceOf(
      PineconeIndexTerminatedError,
    );
  });

  it('passes on what a look throws', async () => {
    const down = new PineconeUnavailableError('down');
    const { task } = job(running, down);
    await expect(waitFor(task, { timeout: 60_000 })).rejects.toBe(down);
  });

  it.each([
    ['timeout', 0],
    ['timeout', Number.NaN],
    ['minIntervalMs', 0],
    ['maxIntervalMs', -5],
  ])('refuses %s: %d before it looks', async (option, value) => {
    const { task, looks } = job(done);
    const error = await waitFor(task, { [option]: value }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(PineconeArgumentError);
    expect(error.message).toContain(option);
    expect(looks).toEqual([]);
  });
});

describe('the time limit of a wait', () => {
  it('cuts the last sleep short and looks once more', async () => {
    const { task, clock, looks } = job(running);
    const error = await waitFor(task, { timeout: 7000 }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(PineconeTimeoutError);
    expect(error).toMatchObject({ scope: 'wait', limitMs: 7000, lastDescription: running });
    expect(error.message).toContain('Import 7 is still InProgress after 7000 ms');
    expect(clock.slept).toEqual([2000, 4000, 1000]);
    expect(looks).toHaveLength(4);
  });

  it('succeeds when the last look finds the state', async () => {
    const { task } = job(running, running, done);
    expect(await waitFor(task, { timeout: 5000 })).toBe(done);
  });

  it('bounds every look by the time that is left, the last by a second', async () => {
    const { task, looks } = job(running);
    await waitFor(task, { timeout: 6000 }).catch(() => {});
    expect(looks.map(({ totalTimeout }) => totalTimeout)).toEqual([6000, 4000, 1000]);
  });

  it('leaves the limit of a look to the client when there is none for the wait', async () => {
    const { task, looks } = job(done);
    await waitFor(task);
    expect(looks).toEqual([{ signal: undefined }]);
  });

  it('tells the last description when the look itself runs out of time', async () => {
    const { task, clock } = job(running);
    const slow = new PineconeTimeoutError('slow', { scope: 'total' });
    let looks = 0;
    const describe = async () => {
      if (++looks === 1) return running;
      clock.advance(60_000);
      throw slow;
    };
    const error = await waitFor({ ...task, describe }, { timeout: 30_000 }).catch((e) => e);
    expect(error).toMatchObject({ scope: 'wait', lastDescription: running, cause: slow });
  });

  it('does not claim a time-out of a single look as its own', async () => {
    const slow = new PineconeTimeoutError('slow', { scope: 'attempt' });
    const { task } = job(slow);
    await expect(waitFor(task, { timeout: 30_000 })).rejects.toBe(slow);
  });
});

describe('the signal of a wait', () => {
  it('ends it before the first look', async () => {
    const { task, looks } = job(done);
    const signal = AbortSignal.abort(new Error('stop'));
    const error = await waitFor(task, { signal }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(PineconeAbortError);
    expect(error.cause).toBe(signal.reason);
    expect(looks).toEqual([]);
  });

  it('ends it while it sleeps', async () => {
    const { task, looks } = job(running);
    const controller = new AbortController();
    const onProgress = () => controller.abort('stop');
    const error = await waitFor(task, { signal: controller.signal, onProgress }).catch((e) => e);
    expect(error).toBeInstanceOf(PineconeAbortError);
    expect(error.cause).toBe('stop');
    expect(looks).toHaveLength(1);
  });

  it('reaches every look', async () => {
    const { task, looks } = job(running, done);
    const { signal } = new AbortController();
    await waitFor(task, { signal });
    expect(looks.map((look) => look.signal)).toEqual([signal, signal]);
  });
});

describe('orMissing', () => {
  it('gives undefined for a 404 only', async () => {
    const missing = new PineconeNotFoundError('no such index', { status: 404 });
    const down = new PineconeUnavailableError('down', { status: 503 });
    expect(await orMissing(Promise.reject(missing))).toBeUndefined();
    await expect(orMissing(Promise.reject(down))).rejects.toBe(down);
    expect(await orMissing(Promise.resolve(done))).toBe(done);
  });
});
