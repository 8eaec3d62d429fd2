import type { CallOptions } from '../call/call-options.js';
import { PineconePromise } from '../call/pinecone-promise.js';
import { optionsOf } from '../engine/argument.js';
import type { Caller } from '../engine/caller.js';
import { PineconeConflictError } from '../errors/pinecone-conflict-error.js';
import * as operations from '../generated/db-control.js';
import type { IndexModel } from '../models.js';
import { atLeastOne } from '../waiters/at-least-one.js';
import type { WaitOptions } from '../waiters/wait-options.js';
import { camelCase } from '../wire/camel-case.js';
import { callAt } from './call-at.js';
import { withDedicatedNodes } from './dedicated-nodes.js';
import { type ReconcileOption, reconciled } from './reconcile.js';
import { waitUntilIndexReady } from './wait-for-control.js';

/** What creating an index may do beyond the request. */
export interface CreateIndexExtras extends ReconcileOption {
  /** Resolve only when the index takes requests. @default false */
  readonly waitUntilReady?: boolean | undefined;
  /** Longest wait for that. @unit milliseconds @default none */
  readonly timeout?: WaitOptions['timeout'];
  /**
   * When an index of this name exists, resolve to its description instead of failing.
   * @default false
   */
  readonly suppressConflicts?: boolean | undefined;
}

interface Creation {
  /** With vectors of one's own, or with an embedding model. */
  readonly operation: typeof operations.createIndex | typeof operations.createIndexForModel;
  readonly options: CreateIndexExtras & { readonly name: string };
  readonly call: CallOptions | undefined;
}

/** Creates an index and does what the extras ask for. */
export function createIndex(
  caller: Caller,
  { operation, options, call }: Creation,
): PineconePromise<IndexModel> {
  const { waitUntilReady, timeout, suppressConflicts, reconcile, ...given } = options ?? {};
  const body = withDedicatedNodes(given);
  const create = () =>
    caller.call<IndexModel>({
      operation,
      input: () => {
        optionsOf(operation.id, options);
        // A wait that cannot be must not become known only when the index is there.
        if (waitUntilReady) atLeastOne('timeout', timeout ?? Infinity);
        return { body };
      },
      options: call,
    });
  const describe = () =>
    callAt<IndexModel>(caller, operations.describeIndex, [{ indexName: body.name }, call]);
  const wanted = operation === operations.createIndex ? body : placedInSpec(body);
  const attempt = () => (reconcile ? reconciled({ create, describe, wanted }) : create());
  const created = suppressConflicts ? orExisting(attempt, describe) : attempt();
  if (!waitUntilReady) return created;
  const { totalTimeout: _, ...ofLooks } = call ?? {};
  return created.map(() => waitUntilIndexReady(caller, body.name, { ...ofLooks, timeout }));
}

/** Settings of an index with a model that its description has below its spec. */
const OF_SPEC = ['cloud', 'region', 'readCapacity', 'schema'];

function placedInSpec(body: object): object {
  const settings = Object.entries(body).map(([key, value]) => [camelCase(key), value] as const);
  const isOfSpec = ([key]: readonly [string, unknown]) => OF_SPEC.includes(key);
  return {
    ...Object.fromEntries(settings.filter((each) => !isOfSpec(each))),
    spec: { serverless: Object.fromEntries(settings.filter(isOfSpec)) },
  };
}

function orExisting(
  create: () => PineconePromise<IndexModel>,
  describe: () => PineconePromise<IndexModel>,
): PineconePromise<IndexModel> {
  return new PineconePromise(() =>
    PineconePromise.completion(create()).catch((error) => {
      if (!(error instanceof PineconeConflictError)) throw error;
      return PineconePromise.completion(describe());
    }),
  );
}
