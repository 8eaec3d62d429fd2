import { camelCase } from '../oracles/facade-form.ts';
import { isMembers, type Members, type WireArguments } from './wire-arguments.ts';

/** One method of the facade and what it is called with, the options of the call left out. */
export interface MethodCall {
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Says how a request is asked for; throws {@link InexpressibleError} when no argument can say it. */
export type MethodOf = (given: WireArguments) => MethodCall;

/** The request is one that the facade's methods cannot ask for. */
export class InexpressibleError extends Error {
  override readonly name = 'InexpressibleError';
}

/** Operations whose arguments are not simply their path, query and body; any other goes by {@link byRule}. */
const METHODS: Readonly<Record<string, MethodOf>> = {
  listIndexes: () => ({ method: 'listIndexes', args: [] }),
  listCollections: () => ({ method: 'listCollections', args: [] }),
  configureIndex: ({ path = {}, body }) => ({
    method: 'configureIndex',
    args: [Object.values(path)[0], body],
  }),
  listIndexBackups: ({ path = {}, query }) => ({
    method: 'listBackups',
    args: [{ indexName: Object.values(path)[0], ...query }],
  }),
  listProjectBackups: ({ query }) => ({ method: 'listBackups', args: [{ ...query }] }),
  upsert: ({ body }) => {
    const { vectors, namespace, ...others } = membersOf('upsert', body);
    nothingElse('upsert', others);
    return { method: 'upsert', args: [given({ records: vectors, namespace })] };
  },
  upsertRecords: ({ path, body }) => ({
    method: 'upsertRecords',
    args: [{ ...path, records: body }],
  }),
  listVectors: ({ query }) => ({ method: 'listPaginated', args: [{ ...query }] }),
  update: ({ body }) => {
    const { setMetadata, ...others } = membersOf('update', body);
    return { method: 'update', args: [given({ ...others, metadata: setMetadata })] };
  },
  deleteVectors: ({ body }) => deletion(membersOf('deleteVectors', body)),
  startImport: ({ body }) => {
    const { uri, integrationId, errorMode, ...others } = membersOf('startImport', body);
    nothingElse('startImport', others);
    return {
      method: 'startImport',
      args: [given({ uri, integration: integrationId, errorMode })],
    };
  },
};

/** How the facade is asked for a request of an operation. */
export function methodCall(operation: string, given: WireArguments): MethodCall {
  return METHODS[operation]?.(given) ?? byRule(operation, given);
}

/** One path value by itself; anything more as one object of options, its path values in camelCase. */
function byRule(method: string, request: WireArguments): MethodCall {
  const { path = {}, query, body } = request;
  const values = Object.values(path);
  if (Object.hasOwn(request, 'body') && body === undefined && values.length === 0) {
    return { method, args: [undefined] };
  }
  const isBare = body === undefined && Object.keys(query ?? {}).length === 0;
  if (isBare && values.length === 1) {
    return { method, args: values };
  }
  if (body !== undefined && values.length === 0) return { method, args: [body] };
  const named = Object.entries(path).map(([name, value]) => [camelCase(name), value] as const);
  const content = body === undefined ? query : membersOf(method, body);
  return { method, args: [{ ...Object.fromEntries(named), ...content }] };
}

/** Three methods share one operation; each says one of the ways to choose records. */
function deletion({ ids, filter, deleteAll, namespace, ...others }: Members): MethodCall {
  nothingElse('deleteVectors', others);
  if (deleteAll === undefined) {
    return { method: 'deleteMany', args: [given({ ids, filter, namespace })] };
  }
  if (deleteAll === true && ids === undefined && filter === undefined) {
    return { method: 'deleteAll', args: [given({ namespace })] };
  }
  throw new InexpressibleError('No delete method takes `deleteAll` beside another choice.');
}

function membersOf(operation: string, body: unknown): Members {
  if (isMembers(body)) return body;
  throw new InexpressibleError(`${operation} names the fields of its body; this one has none.`);
}

function nothingElse(operation: string, others: Members): void {
  const [name] = Object.keys(others);
  if (name === undefined) return;
  throw new InexpressibleError(`${operation} has no argument for the field ${name}.`);
}

function given(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
