import { expectTypeOf } from 'vitest';
import type { Completed, PineconePromise } from '../../src/call/pinecone-promise.js';
import type { ResponseMeta } from '../../src/call/response-meta.js';
import type { PageResult } from '../../src/pages/page-result.js';
import { Paginated } from '../../src/pages/paginated.js';

interface Backup {
  readonly backupId: string;
}

interface BackupList {
  readonly data?: readonly Backup[];
  readonly pagination?: { readonly next: string };
}

declare const fetchPage: (token: string | undefined) => Promise<Completed<BackupList>>;

const list = new Paginated({
  fetchPage,
  itemsOf: ({ data }) => data,
  tokenOf: ({ pagination }) => pagination?.next,
});

// Page and item come from the source.
expectTypeOf(list).toEqualTypeOf<Paginated<BackupList, Backup>>();
expectTypeOf<Awaited<typeof list>>().toEqualTypeOf<BackupList>();
expectTypeOf(list.withResponse()).resolves.toEqualTypeOf<{
  readonly data: BackupList;
  readonly response: ResponseMeta;
}>();

// A method that returned a promise of the first page may return a list.
expectTypeOf(list).toExtend<Promise<BackupList>>();
expectTypeOf(list).toExtend<PineconePromise<BackupList>>();
expectTypeOf(list).toExtend<AsyncIterable<Backup>>();

for await (const backup of list) expectTypeOf(backup).toEqualTypeOf<Backup>();
for await (const page of list.pages()) {
  expectTypeOf(page).toEqualTypeOf<PageResult<BackupList, Backup>>();
  expectTypeOf(page.data).toEqualTypeOf<BackupList>();
  expectTypeOf(page.items).toEqualTypeOf<readonly Backup[]>();
  expectTypeOf(page.nextToken).toEqualTypeOf<string | undefined>();
  expectTypeOf(page.response).toEqualTypeOf<ResponseMeta>();
}

expectTypeOf(list.toArray({ limit: 10 })).resolves.toEqualTypeOf<Backup[]>();
// @ts-expect-error without a limit a list could fill the memory
void list.toArray();
// @ts-expect-error the limit may not be left out
void list.toArray({});
// @ts-expect-error nor undefined
void list.toArray({ limit: undefined });

// Items need not be what the page calls them: records that come by their id are a list too.
const records = new Paginated({
  fetchPage: (_: string | undefined): Promise<Completed<{ vectors: Record<string, Backup> }>> => {
    throw new Error('types only');
  },
  itemsOf: ({ vectors }) => Object.values(vectors),
  tokenOf: () => null,
});
expectTypeOf(records.toArray({ limit: 1 })).resolves.toEqualTypeOf<Backup[]>();
