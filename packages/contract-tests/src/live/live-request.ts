import type { ContractOperation, ContractParameter } from '../contract/contract-operation.ts';
import type { WireArguments } from '../facade/wire-arguments.ts';
import type { LiveFacts } from './live-facts.ts';

/** A request that can be sent, or why there is none. */
export type LiveRequest = { readonly request: WireArguments } | { readonly skip: string };

/** Numbers in the vectors of indexes that are made here. */
const DIMENSION = 2;

/** By parameter, the fact that it is and what a project lacks that has none. */
const PARAMETERS: Readonly<Record<string, readonly [keyof LiveFacts, string]>> = {
  index_name: ['index_name', 'index that is ready'],
  backup_id: ['backup_id', 'backup'],
  job_id: ['job_id', 'restore job'],
  collection_name: ['collection_name', 'collection'],
  model_name: ['model_name', 'model'],
  namespace: ['namespace', 'namespace'],
  id: ['id', 'import'],
  ids: ['record_id', 'record'],
};

type MakeBody = (facts: LiveFacts) => unknown;

/** Bodies of operations that read; what lacks a fact is undefined. */
const READING: Readonly<Record<string, MakeBody>> = {
  'POST /describe_index_stats': () => ({}),
  'POST /query': ({ record_id: id, namespace }) => id && { id, namespace, topK: 1 },
  'POST /records/namespaces/{namespace}/search': ({ index_model }) => {
    return index_model && { query: { inputs: { text: 'a' }, top_k: 1 } };
  },
  'POST /vectors/fetch_by_metadata': ({ namespace }) => {
    return { namespace, filter: { kind: { $eq: 'a' } }, limit: 1 };
  },
  'POST /embed': ({ embed }) => {
    return embed && { model: embed.name, parameters: embed.parameters, inputs: [{ text: 'a' }] };
  },
  'POST /rerank': ({ rerank }) => {
    if (!rerank) return undefined;
    const { name: model, parameters } = rerank;
    return { model, parameters, query: 'a', documents: [{ text: 'a' }, { text: 'b' }] };
  },
};

/** Bodies of operations that write, all of them into an index of their own. */
const WRITING: Readonly<Record<string, MakeBody>> = {
  'POST /indexes': ({ index_name: name }) => ({
    name,
    dimension: DIMENSION,
    metric: 'cosine',
    spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
    tags: { made_by: 'contract-tests' },
  }),
  'PATCH /indexes/{index_name}': () => ({ tags: { configured_by: 'contract-tests' } }),
  'POST /namespaces': () => ({ name: 'empty' }),
  'POST /vectors/upsert': ({ namespace }) => ({
    namespace,
    vectors: [
      { id: 'a', values: [0.6, 0.8], metadata: { kind: 'a' } },
      { id: 'b', values: [0.8, 0.6], metadata: { kind: 'b' } },
    ],
  }),
  'POST /vectors/update': ({ namespace }) => ({ namespace, id: 'b', setMetadata: { kind: 'c' } }),
  'POST /vectors/delete': ({ namespace }) => ({ namespace, ids: ['b'] }),
};

/** What a project lacks, by the route that needs it. */
const NEEDED: Readonly<Record<string, string>> = {
  'POST /query': 'record',
  'POST /records/namespaces/{namespace}/search': 'model in its index',
  'POST /embed': 'model for dense vectors',
  'POST /rerank': 'model that reranks',
};

/** Makes the request of an operation from what is known of the project. */
export function liveRequest(operation: ContractOperation, facts: LiveFacts): LiveRequest {
  const { api, method, path, parameters, request } = operation;
  if (api === 'db_data' && facts.host === undefined) return lacking('index that is ready');
  const values: Record<'path' | 'query', Record<string, unknown>> = { path: {}, query: {} };
  for (const { in: place, name, required } of parameters) {
    if (place === 'header' || (!required && name !== 'namespace')) continue;
    const { value, skip } = parameterValue({ name, place }, facts);
    if (skip !== undefined && required) return { skip };
    if (value !== undefined) values[place][name] = value;
  }
  if (!request) return { request: values };
  const route = `${method} ${path}`;
  const makeBody = READING[route] ?? WRITING[route];
  if (!makeBody) return { skip: 'No body is known that suits every project.' };
  const body = makeBody(facts);
  return body === undefined
    ? lacking(NEEDED[route] ?? 'value for it')
    : { request: { ...values, body: given(body) } };
}

/** Whether an operation changes nothing. */
export function isReading({ method, path }: ContractOperation): boolean {
  return method === 'GET' || `${method} ${path}` in READING;
}

function parameterValue(
  { name, place }: Pick<ContractParameter, 'name'> & { readonly place: 'path' | 'query' },
  facts: LiveFacts,
): { readonly value?: unknown; readonly skip?: string } {
  const known = PARAMETERS[name];
  if (!known) return { skip: `No value is known for the parameter ${name} of the ${place}.` };
  const [fact, what] = known;
  const value = facts[fact];
  if (value === undefined) return lacking(what);
  return { value: name === 'ids' ? [value] : value };
}

function lacking(what: string): { readonly skip: string } {
  return { skip: `The project has no ${what}.` };
}

/** Without members that are undefined. */
function given(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body)) as unknown;
}
