import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { PineconePromise } from '../../src/call/pinecone-promise.js';
import { completed } from './helpers/completed.js';
import { unhandledRejections } from './helpers/unhandled-rejections.js';

const succeed = () => new PineconePromise(async () => completed({ name: 'movies' }));

const failure = new Error('no');
const fail = () =>
  new PineconePromise<{ name: string }>(async () => {
    throw failure;
  });

describe('a call', () => {
  test('starts before anybody waits for it', () => {
    let started = false;
    void new PineconePromise(async () => {
      started = true;
      return completed(1);
    });
    expect(started).toBe(true);
  });

  test('is sent once, however often and by whichever way it is read', async () => {
    let calls = 0;
    const promise = new PineconePromise(async () => {
      calls += 1;
      return completed(calls);
    });
    const all = [
      promise,
      promise.then((data) => data),
      promise.withResponse().then(({ data }) => data),
      promise.asResponse().then(async (response) => response.json()),
      promise.map((data) => data),
      promise,
    ];
    expect(await Promise.all(all)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(calls).toBe(1);
  });
});

describe('like any promise it', () => {
  test('is an instance of Promise, and prints as one', async () => {
    const promise = succeed();
    expect(promise).toBeInstanceOf(Promise);
    await promise;
    expect(inspect(promise)).toMatch(/^PineconePromise .*{ name: 'movies' }/);
  });

  test('works with the combinators', async () => {
    const movies = { name: 'movies' };
    expect(await Promise.all([succeed(), 1])).toEqual([movies, 1]);
    expect(await Promise.race([succeed(), new Promise(() => {})])).toEqual(movies);
    expect(await Promise.any([fail(), succeed()])).toEqual(movies);
    expect(await Promise.allSettled([fail(), succeed()])).toEqual([
      { status: 'rejected', reason: failure },
      { status: 'fulfilled', value: movies },
    ]);
    expect(await Promise.resolve(succeed())).toEqual(movies);
  });

  test('calls back with data or failure', async () => {
    expect(await succeed().then(({ name }) => name.length)).toBe(6);
    expect(await fail().then(undefined, (error: unknown) => error)).toBe(failure);
    expect(await fail().catch((error: unknown) => error)).toBe(failure);
    await expect(fail()).rejects.toBe(failure);
  });

  test('hands on its outcome through finally', async () => {
    const log: string[] = [];
    expect(await succeed().finally(() => log.push('success'))).toEqual({ name: 'movies' });
    await expect(fail().finally(() => log.push('failure'))).rejects.toBe(failure);
    expect(log).toEqual(['success', 'failure']);
  });

  test('makes plain promises of what follows, which have no response', () => {
    const promise = succeed();
    for (const next of [promise.then(), promise.catch(() => {}), promise.finally(() => {})]) {
      expect(next.constructor).toBe(Promise);
    }
  });

  test('rejects when the start itself throws', async () => {
    const promise = new PineconePromise(() => {
      throw failure;
    });
    await expect(promise).rejects.toBe(failure);
    await expect(promise.withResponse()).rejects.toBe(failure);
  });
});

describe('the response', () => {
  test('comes beside the data', async () => {
    const call = completed({ upsertedCount: 2 }, { status: 201, lsn: '7' });
    const { data, response } = await new PineconePromise(async () => call).withResponse();
    expect(data).toBe(call.data);
    expect(response).toBe(call.meta);
    expect(response).toMatchObject({ status: 201, requestId: 'request-1', lsn: '7' });
  });

  test('comes itself, with a body to read', async () => {
    const call = completed({ name: 'movies' });
    const response = await new PineconePromise(async () => call).asResponse();
    expect(response).toBe(call.response);
    expect(response.headers.get('x-request-id')).toBe('request-1');
    expect(await response.text()).toBe('{"name":"movies"}');
  });

  test('is not to be had from a failed call', async () => {
    await expect(fail().withResponse()).rejects.toBe(failure);
    await expect(fail().asResponse()).rejects.toBe(failure);
  });
});

describe('a mapped call', () => {
  test('has other data and the same response', async () => {
    const call = completed({ name: 'movies' }, { lsn: '7' });
    const promise = new PineconePromise(async () => call).map(({ name }, { lsn }) => name + lsn);
    expect(await promise).toBe('movies7');
    expect(await promise.withResponse()).toEqual({ data: 'movies7', response: call.meta });
    expect(await promise.asResponse()).toBe(call.response);
  });

  test('waits for data that take a while', async () => {
    const promise = succeed().map(async ({ name }) => name);
    expect(await promise.withResponse()).toMatchObject({ data: 'movies' });
  });

  test('fails as the call does, and with what the mapping throws', async () => {
    await expect(fail().map(({ name }) => name)).rejects.toBe(failure);
    const clumsy = succeed().map(() => {
      throw new TypeError('clumsy');
    });
    await expect(clumsy).rejects.toThrow('clumsy');
  });
});

describe('a failure is reported as unhandled', () => {
  test.each([
    ['nobody looks', () => void fail()],
    ['only withResponse() is called and dropped', () => void fail().withResponse()],
    ['only asResponse() is called and dropped', () => void fail().asResponse()],
    ['a mapped call is dropped', () => void fail().map(() => 1)],
    ['a completion is dropped', () => void PineconePromise.completion(fail())],
    ['only a success is waited for', () => void fail().then(() => 1)],
    ['it passes through finally', () => void fail().finally(() => {})],
  ])('once when %s', async (_, run) => {
    expect(await unhandledRejections(run)).toEqual([failure]);
  });

  test.each([
    ['it is caught', () => fail().catch(() => {})],
    [
      'withResponse() is caught',
      () =>
        fail()
          .withResponse()
          .catch(() => {}),
    ],
    [
      'asResponse() is caught',
      () =>
        fail()
          .asResponse()
          .catch(() => {}),
    ],
    [
      'a mapped call is caught',
      () =>
        fail()
          .map(() => 1)
          .catch(() => {}),
    ],
    [
      'a mapped call is caught by way of its response',
      () =>
        fail()
          .map(() => 1)
          .withResponse()
          .catch(() => {}),
    ],
    ['it is one of many', () => Promise.allSettled([fail(), fail()])],
  ])('never when %s', async (_, run) => {
    expect(await unhandledRejections(run)).toEqual([]);
  });
});
