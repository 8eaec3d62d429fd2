import { withoutUndefined } from '@pinecone-versioned/transport';
import type { CallOptions } from '../call/call-options.js';
import { type Completed, PineconePromise, withData } from '../call/pinecone-promise.js';
import { waitUntilVisible } from '../consistency/wait-until-visible.js';
import * as operations from '../generated/db-data.js';
import type { LookOptions } from '../waiters/wait-for.js';
import type { QueryAtLeastOptions, QueryOptions } from './data-options.js';
import type { IndexContext } from './index-context.js';
import { queryInput } from './query-input.js';
import { type QueryResult, withMatches } from './results.js';

/** Sends a query until its answer sees a write. */
export function queryAtLeast<T extends object>(
  context: IndexContext,
  { atLeast: write = {}, ...options }: QueryAtLeastOptions<T>,
  call: CallOptions | undefined,
): PineconePromise<QueryResult<T>> {
  const input = () => queryInput(context, options as QueryOptions<T>);
  const { clock, random } = context.caller.config;
  return new PineconePromise<QueryResult<T>>(async () => {
    let last: Completed<QueryResult<T>> | undefined;
    const probe = async (look: LookOptions): Promise<{ maxIndexedLsn: string | undefined }> => {
      last = await PineconePromise.completion(
        context.call<QueryResult<T>>(
          operations.query,
          input,
          { ...call, ...withoutUndefined(look) },
          withMatches,
        ),
      );
      return { maxIndexedLsn: last.meta.maxIndexedLsn };
    };
    const limits = { timeout: call?.totalTimeout, signal: call?.signal };
    const { visible } = await waitUntilVisible({ probe, write, clock, random }, limits);
    if (!last) await probe({});
    const completed = last as Completed<QueryResult<T>>;
    return withData(completed, { ...completed.data, sees: visible === true ? 'write' : 'unknown' });
  });
}
