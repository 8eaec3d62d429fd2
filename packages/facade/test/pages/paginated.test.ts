import { describe, expect, test } from 'vitest';
import { PineconeAbortError } from '../../src/errors/pinecone-abort-error.js';
import { PineconeArgumentError } from '../../src/errors/pinecone-argument-error.js';
import { PineconeResponseParseError } from '../../src/errors/pinecone-response-parse-error.js';
import { Paginated } from '../../src/pages/paginated.js';
import { completed } from '../call/helpers/completed.js';
import { unhandledRejections } from '../call/helpers/unhandled-rejections.js';
import { type ShelfPage, shelf } from './helpers/shelf.js';

/** Three pages; the one in the middle holds nothing, as pages of a filtered list may. */
const THREE: Record<string, ShelfPage> = {
  '': { vectors: ['a', 'b'], pagination: { next: 't1' } },
  t1: { pagination: { next: 't2' } },
  t2: { vectors: ['c', 'd'], pagination: { next: '' } },
};

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('awaiting a list', () => {
  test('gives the first page untouched, and asks for no other', async () => {
    const { source, asked } = shelf(THREE);
    expect(await new Paginated(source)).toBe(THREE['']);
    expect(asked).toEqual([undefined]);
  });

  test('begins at a token', async () => {
    const { source, asked } = shelf(THREE, { token: 't2' });
    expect(await new Paginated(source)).toBe(THREE['t2']);
    expect(asked).toEqual(['t2']);
  });

  test('gives the first response too', async () => {
    const list = new Paginated(shelf(THREE).source);
    const { data, response } = await list.withResponse();
    expect(data).toBe(THREE['']);
    expect(response.requestId).toBe('request-1');
    expect(await (await list.asResponse()).json()).toEqual(THREE['']);
  });

  test('starts at once', () => {
    const { source, asked } = shelf(THREE);
    void new Paginated(source);
    expect(asked).toEqual([undefined]);
  });
});

describe('iterating over a list', () => {
  test('gives the items of all pages', async () => {
    const { source, asked } = shelf(THREE);
    expect(await collect(new Paginated(source))).toEqual(['a', 'b', 'c', 'd']);
    expect(asked).toEqual([undefined, 't1', 't2']);
  });

  test('does not ask again for a first page that was awaited, nor the other way round', async () => {
    const { source, asked } = shelf(THREE);
    const list = new Paginated(source);
    await list;
    await collect(list);
    expect(await list).toBe(THREE['']);
    expect(asked).toEqual([undefined, 't1', 't2']);
  });

  test('asks for a page only when its turn has come', async () => {
    const { source, asked } = shelf(THREE);
    const items = new Paginated(source)[Symbol.asyncIterator]();
    await items.next();
    await items.next();
    expect(asked).toEqual([undefined]);
    await items.next();
    expect(asked).toEqual([undefined, 't1', 't2']);
  });

  test('can end early', async () => {
    const { source, asked } = shelf(THREE);
    for await (const item of new Paginated(source)) if (item === 'b') break;
    expect(asked).toEqual([undefined]);
  });

  test('twice reads the later pages anew', async () => {
    const { source, asked } = shelf(THREE);
    const list = new Paginated(source);
    expect(await collect(list)).toEqual(await collect(list));
    expect(asked).toEqual([undefined, 't1', 't2', 't1', 't2']);
  });

  test('begins at a token', async () => {
    const { source, asked } = shelf(THREE, { token: 't1' });
    expect(await collect(new Paginated(source))).toEqual(['c', 'd']);
    expect(asked).toEqual(['t1', 't2']);
  });
});

describe('pages()', () => {
  test('gives each page with its items, response and next token', async () => {
    const pages = await collect(new Paginated(shelf(THREE).source).pages());
    expect(pages).toMatchObject([
      { data: THREE[''], items: ['a', 'b'], nextToken: 't1', response: { requestId: 'request-1' } },
      { data: THREE['t1'], items: [], nextToken: 't2', response: { requestId: 'request-2' } },
      { data: THREE['t2'], items: ['c', 'd'], response: { requestId: 'request-3' } },
    ]);
    expect(pages[2]).toHaveProperty('nextToken', undefined);
  });

  test.each([
    ['an empty token', { '': { pagination: { next: '' } } }],
    ['no token', { '': {} }],
  ])('ends on %s', async (_, pages) => {
    expect(await collect(new Paginated(shelf(pages).source).pages())).toHaveLength(1);
  });

  test('leaves a token from which another list goes on', async () => {
    const first = await new Paginated(shelf(THREE).source).pages().next();
    const token = first.value?.nextToken;
    expect(await collect(new Paginated(shelf(THREE, { token }).source))).toEqual(['c', 'd']);
  });
});

describe('toArray()', () => {
  test.each([
    [0, [], [undefined]],
    [1, ['a'], [undefined]],
    [2, ['a', 'b'], [undefined]],
    [3, ['a', 'b', 'c'], [undefined, 't1', 't2']],
    [100, ['a', 'b', 'c', 'd'], [undefined, 't1', 't2']],
  ])('of at most %i asks for no page more than it needs', async (limit, items, tokens) => {
    const { source, asked } = shelf(THREE);
    expect(await new Paginated(source).toArray({ limit })).toEqual(items);
    expect(asked).toEqual(tokens);
  });

  test.each([
    [-1, '-1'],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['10', 'string'],
    [undefined, 'undefined'],
  ])('refuses %s for a limit', async (limit, told) => {
    const list = new Paginated(shelf(THREE).source);
    await expect(list.toArray({ limit: limit as number })).rejects.toThrow(
      new PineconeArgumentError(
        `\`limit\` of toArray() must be a whole number from 0 on, got ${told}.`,
      ),
    );
  });

  test('says so when the limit is forgotten', async () => {
    const list = new Paginated(shelf(THREE).source);
    const forgetful = list.toArray.bind(list) as unknown as () => Promise<string[]>;
    await expect(forgetful()).rejects.toThrow('`limit` of toArray() must be');
  });
});

describe('a failure', () => {
  test('of the first page reaches every reader', async () => {
    const list = new Paginated(shelf({}).source);
    await expect(list).rejects.toThrow('No page undefined');
    await expect(collect(list)).rejects.toThrow('No page undefined');
    await expect(list.toArray({ limit: 1 })).rejects.toThrow('No page undefined');
  });

  test('of a later page comes after the items before it', async () => {
    const { source } = shelf({ '': { vectors: ['a'], pagination: { next: 'gone' } } });
    const items: string[] = [];
    const reading = (async () => {
      for await (const item of new Paginated(source)) items.push(item);
    })();
    await expect(reading).rejects.toThrow('No page gone');
    expect(items).toEqual(['a']);
  });

  test('is reported as unhandled only when nobody reads the list', async () => {
    const list = () => new Paginated(shelf({}).source);
    expect(await unhandledRejections(() => void list())).toHaveLength(1);
    const read = [
      () => list().catch(() => {}),
      () => collect(list()).catch(() => {}),
      () => collect(list().pages()).catch(() => {}),
      () =>
        list()
          .toArray({ limit: 1 })
          .catch(() => {}),
    ];
    for (const run of read) expect(await unhandledRejections(run)).toEqual([]);
  });
});

test('an answer without a body is a page without items', async () => {
  const tokenOf = (page: ShelfPage | undefined) => page?.pagination?.next;
  const fetchPage = async () => ({ ...completed({}), data: undefined as never });
  const list = new Paginated({ ...shelf({}).source, fetchPage, tokenOf });
  expect(await list).toBeUndefined();
  expect(await collect(list)).toEqual([]);
});

describe('a list that never ends is refused', () => {
  const page = (next: string): ShelfPage => ({ vectors: [next], pagination: { next } });

  test.each([
    ['stays on its page', { '': page('t1'), t1: page('t1') }, ['t1', 't1']],
    ['goes in circles', { '': page('t1'), t1: page('t2'), t2: page('t1') }, ['t1', 't2', 't1']],
  ])('when it %s', async (_, pages, items) => {
    const { source, asked } = shelf(pages);
    const seen: string[] = [];
    const reading = (async () => {
      for await (const item of new Paginated(source)) seen.push(item);
    })();
    const error = await reading.catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(PineconeResponseParseError);
    expect(error).toMatchObject({
      message: expect.stringMatching(`^Page ${items.length} of the list leads back to a page`),
      code: 'REPEATED_PAGE_TOKEN',
      requestId: `request-${items.length}`,
      apiVersion: '2025-10',
    });
    // Only headers that are known to be harmless belong on an error.
    expect(error).not.toHaveProperty('headers');
    expect(seen).toEqual(items);
    expect(asked).toHaveLength(items.length);
  });

  test('when it leads back to the token it began with', async () => {
    const { source, asked } = shelf({ t1: page('t2'), t2: page('t1') }, { token: 't1' });
    await expect(collect(new Paginated(source))).rejects.toThrow('Page 2 of the list leads back');
    expect(asked).toEqual(['t1', 't2']);
  });
});

describe('an aborted signal', () => {
  test('stops the list before its next page, and its reason is kept', async () => {
    const controller = new AbortController();
    const { source, asked } = shelf(THREE, { signal: controller.signal });
    const items: string[] = [];
    const reading = (async () => {
      for await (const item of new Paginated(source)) {
        items.push(item);
        controller.abort('enough');
      }
    })();
    const error = await reading.catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(PineconeAbortError);
    expect(error).toHaveProperty('cause', 'enough');
    expect(items).toEqual(['a', 'b']);
    expect(asked).toEqual([undefined]);
  });

  test('changes nothing once the last page is there', async () => {
    const controller = new AbortController();
    const { source } = shelf(THREE, { token: 't2', signal: controller.signal });
    const list = new Paginated(source);
    await list;
    controller.abort();
    expect(await collect(list)).toEqual(['c', 'd']);
  });
});
