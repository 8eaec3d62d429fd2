import { isMembers, type Members, type WireArguments } from './wire-arguments.ts';

/** What the facade's documents say that it adds, beside naming. By the name of the operation. */
interface Extras {
  /** Defaults that it sends where the caller is silent. */
  readonly sends?: (body: Members) => Members;
  /** Second names under which it hands out parts of an answer. */
  readonly hands?: (data: Members) => Members;
}

const EXTRAS: Readonly<Record<string, Extras>> = {
  startImport: { sends: (body) => ({ errorMode: { onError: 'continue' }, ...body }) },
  query: { hands: withMatches },
  fetch: { hands: withRecords },
  fetchByMetadata: { hands: withRecords },
  describeIndexStats: { hands: withRecordCounts },
};

/** Writes answer with an object, so that it can carry the write's place in the log, also when the body was empty. */
const WRITES = /^(upsert|upsertRecords|update|deleteVectors|deleteNamespace)$/;

/** The request that the facade sends for these arguments. */
export function facadeRequest(operation: string, request: WireArguments): WireArguments {
  const sends = EXTRAS[operation]?.sends;
  return sends && isMembers(request.body) ? { ...request, body: sends(request.body) } : request;
}

/** The data that the facade hands out for an answer whose fields have been named; `lsn` is of its headers. */
export function facadeData(operation: string, data: unknown, lsn?: string): unknown {
  if (WRITES.test(operation)) {
    return { ...(data as object | undefined), ...(lsn !== undefined && { lsn }) };
  }
  const hands = EXTRAS[operation]?.hands;
  return hands && isMembers(data) ? hands(data) : data;
}

function withMatches(data: Members): Members {
  return { ...data, matches: data['matches'] ?? [] };
}

function withRecords(data: Members): Members {
  return { ...data, records: data['vectors'] ?? {} };
}

function withRecordCounts(data: Members): Members {
  const { namespaces = {}, totalVectorCount } = data;
  const counted = Object.entries(namespaces as Record<string, Members>).map(([name, summary]) => [
    name,
    { ...summary, recordCount: summary['vectorCount'] },
  ]);
  return {
    ...data,
    namespaces: Object.fromEntries(counted),
    ...(totalVectorCount === undefined ? {} : { totalRecordCount: totalVectorCount }),
  };
}
