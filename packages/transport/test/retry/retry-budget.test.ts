import { describe, expect, test } from 'vitest';
import { RetryBudget } from '../../src/retry/retry-budget.js';
import { startFaultServer } from '../../src/testing/index.js';
import { fakeClock } from '../helpers/fake-clock.js';
import { sampleClient } from '../helpers/sample-client.js';

/** How many retries of one kind a budget still pays for. */
function retriesLeft(budget: RetryBudget, gotResponse: boolean): number {
  let count = 0;
  while (budget.take(gotResponse) !== undefined) count++;
  return count;
}

describe('the budget', () => {
  test('pays for a hundred retries after responses, or fifty after none', () => {
    expect(retriesLeft(new RetryBudget(), true)).toBe(100);
    expect(retriesLeft(new RetryBudget(), false)).toBe(50);
  });

  test('gets back what the retry cost that led to a success', () => {
    const budget = new RetryBudget();
    retriesLeft(budget, true);
    budget.refund(10);
    expect(retriesLeft(budget, true)).toBe(2);
  });

  test('gets a little from a success without a retry', () => {
    const budget = new RetryBudget();
    retriesLeft(budget, true);
    for (let i = 0; i < 4; i++) budget.refund(undefined);
    expect(budget.take(true)).toBeUndefined();
    budget.refund(undefined);
    expect(budget.take(true)).toBe(5);
  });

  test('never grows beyond where it began', () => {
    const budget = new RetryBudget();
    for (let i = 0; i < 1000; i++) budget.refund(10);
    expect(retriesLeft(budget, true)).toBe(100);
  });
});

describe('a client', () => {
  const options = { timeout: 1e6, maxRetries: 200, random: () => 0 };

  test('stops retrying when its budget is used up, and returns the last answer', async () => {
    await using server = await startFaultServer({ script: [{ status: 503, json: { no: 1 } }] });
    const client = sampleClient(server.url, { ...options, clock: fakeClock() });
    expect((await client.GET('/indexes')).error).toEqual({ no: 1 });
    expect(server.report()).toHaveLength(101);
    await client.GET('/indexes');
    expect(server.report()).toHaveLength(102);
  });

  test('goes on without a budget', async () => {
    await using server = await startFaultServer({ script: [{ status: 503, json: { no: 1 } }] });
    const client = sampleClient(server.url, { ...options, clock: fakeClock(), retryBudget: false });
    await client.GET('/indexes');
    expect(server.report()).toHaveLength(201);
  });

  test('earns retries back by successes, not by refusals', async () => {
    const down = Array(101).fill({ status: 503, json: { no: 1 } });
    const refused = Array(5).fill({ status: 404, json: { no: 1 } });
    const up = Array(5).fill({ json: { indexes: [] } });
    const end = { status: 503, json: { no: 1 } };
    await using server = await startFaultServer({ script: [...down, ...refused, end, ...up, end] });
    const client = sampleClient(server.url, { ...options, clock: fakeClock() });
    for (let i = 0; i < 1 + 5; i++) await client.GET('/indexes');
    expect(server.report()).toHaveLength(101 + 5);
    await client.GET('/indexes');
    expect(server.report()).toHaveLength(101 + 5 + 1);
    for (let i = 0; i < 5; i++) await client.GET('/indexes');
    await client.GET('/indexes');
    expect(server.report()).toHaveLength(101 + 5 + 1 + 5 + 2);
  });
});
