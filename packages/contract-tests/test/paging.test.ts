import { startFaultServer } from '@pinecone-versioned/transport/testing';
import type { Paginated } from 'pinecone-versioned';
import { describe, expect, test } from 'vitest';
import { minimalRequest } from '../src/cases/request-cases.ts';
import { sampleValue } from '../src/cases/sample-value.ts';
import type { ContractOperation } from '../src/contract/contract-operation.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { facadeCall } from '../src/facade/facade-call.ts';
import { negotiatingClient } from '../src/negotiation/negotiating-client.ts';
import { type Paging, pagingOf } from '../src/paging/paged-operation.ts';

const lists = (await contractOperations()).flatMap((operation) => {
  const paging = operation.facade === undefined ? undefined : pagingOf(operation);
  return paging ? [[operation.title, operation, paging] as const] : [];
});

/** Pages of 2, 0 and 1 items, and what all their items are told apart by. */
const SIZES = [2, 0, 1];
const TOKENS = ['second page=', 'third&page'];

function pagesOf({ document }: ContractOperation, { items, areNamed, item }: Paging): object[] {
  let count = 0;
  return SIZES.map((size, page) => {
    const made = Array.from({ length: size }, () => {
      const value = sampleValue(item, { document, extent: 'minimal', place: '' }) as object;
      count++;
      return [`name-${count}`, { ...value, mark: count }] as const;
    });
    const next = TOKENS[page];
    return {
      [items]: areNamed ? Object.fromEntries(made) : made.map(([, value]) => value),
      ...(next !== undefined && { pagination: { next } }),
    };
  });
}

async function withList(
  operation: ContractOperation,
  paging: Paging,
  use: (list: Paginated<object, { readonly mark?: number }>) => Promise<void>,
) {
  const script = pagesOf(operation, paging).map((json) => ({ json }));
  await using server = await startFaultServer({ script });
  const pc = negotiatingClient(server.url, { apiVersion: operation.version });
  const request = { ...minimalRequest(operation), host: server.url };
  // Which operations are lists is known from the contract, not from types.
  const call = facadeCall(pc, operation.facade ?? '', request) as unknown;
  await use(call as Paginated<object, { readonly mark?: number }>);
  return server.report().map(({ url, text }) => {
    if (paging.place === 'body') return (JSON.parse(text) as Record<string, unknown>)[paging.token];
    return new URL(url, 'http://localhost').searchParams.get(paging.token) ?? undefined;
  });
}

test('some operations are lists', () => {
  expect(lists.length).toBeGreaterThan(0);
});

describe.each(lists)('%s', (_, operation, paging) => {
  test('hands out every item of every page once, in order', async () => {
    const marks: unknown[] = [];
    const tokens = await withList(operation, paging, async (list) => {
      for await (const { mark } of list) marks.push(mark);
    });
    expect(marks).toEqual([1, 2, 3]);
    expect(tokens).toEqual([undefined, ...TOKENS]);
  });

  test.each([
    [0, [], 1],
    [1, [1], 1],
    [2, [1, 2], 1],
    [3, [1, 2, 3], 3],
    [9, [1, 2, 3], 3],
  ])(
    'hands out the first %i items with no more requests than that takes',
    async (limit, wanted, requests) => {
      let found: unknown[] = [];
      const tokens = await withList(operation, paging, async (list) => {
        found = (await list.toArray({ limit })).map(({ mark }) => mark);
      });
      expect(found).toEqual(wanted);
      expect(tokens).toEqual([undefined, ...TOKENS].slice(0, requests));
    },
  );

  test('tells the token of the page that follows', async () => {
    const next: unknown[] = [];
    await withList(operation, paging, async (list) => {
      for await (const { nextToken } of list.pages()) next.push(nextToken);
    });
    expect(next).toEqual([...TOKENS, undefined]);
  });
});
