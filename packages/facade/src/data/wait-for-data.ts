import type { CallOptions } from '../call/call-options.js';
import { PineconePromise } from '../call/pinecone-promise.js';
import type { WriteLsn } from '../consistency/is-visible.js';
import {
  type VisibilityOptions,
  type VisibilityResult,
  waitUntilVisible,
} from '../consistency/wait-until-visible.js';
import { knownOptionsOf, optionsOf } from '../engine/argument.js';
import * as operations from '../generated/db-data.js';
import type { ImportModel } from '../models.js';
import { jobState } from '../waiters/job-state.js';
import { waitFor } from '../waiters/wait-for.js';
import type { WaitOptions } from '../waiters/wait-options.js';
import type { NamespaceOption } from './data-options.js';
import type { IndexContext } from './index-context.js';

const KNOWN = {
  namespace: true,
  timeout: true,
  signal: true,
} as const satisfies Record<keyof (VisibilityOptions & NamespaceOption), true>;

/** Waits until an import has ended. */
export function waitForImport(
  context: IndexContext,
  id: string,
  options?: WaitOptions,
): Promise<ImportModel> {
  const describe = (call: CallOptions) =>
    context.call<ImportModel>(operations.describeImport, { path: { id } }, call);
  const { config } = context.caller;
  return waitFor<ImportModel>(
    { what: `Import ${id}`, describe, stateOf: jobState, ...config },
    options,
  );
}

/** Waits until fetches from the namespace of a write see it. */
export async function waitUntilWriteVisible(
  context: IndexContext,
  given: WriteLsn,
  options?: (VisibilityOptions & NamespaceOption) | null,
): Promise<VisibilityResult> {
  const write = optionsOf('waitUntilVisible', given);
  const { namespace, ...limits } = knownOptionsOf('waitUntilVisible', options ?? {}, KNOWN);
  const { clock, random } = context.caller.config;
  // Any id will do, also one that no record has: only the headers of the answer are read.
  const query = { ids: ['0'], namespace: context.namespaceOf(namespace) };
  const probe = async (call: CallOptions) => {
    const { meta } = await PineconePromise.completion(
      context.call(operations.fetch, { query }, call),
    );
    return { maxIndexedLsn: meta.maxIndexedLsn };
  };
  return waitUntilVisible({ probe, write, clock, random }, limits);
}
