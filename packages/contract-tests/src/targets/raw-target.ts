import type { ContractOperation } from '../contract/contract-operation.ts';
import { dereference } from '../contract/schema.ts';
import { isMembers, type WireArguments } from '../facade/wire-arguments.ts';
import type { UntypedClient } from '../operations/client-module.ts';
import { type Outcome, TARGET_KEY, type Target, thrownOutcome } from './target.ts';

/** The generated clients, one for each API of each version. */
export function rawTarget(extra: object = {}): Target {
  const clients = new Map<string, UntypedClient>();
  const clientAt = (url: string, { module }: ContractOperation) => {
    const { name, version, servers } = module.table;
    const key = `${url} ${version} ${name}`;
    const place = servers.length > 0 ? { baseUrl: url } : { host: url };
    const secret = { apiKey: TARGET_KEY, bearerToken: TARGET_KEY };
    const options = { ...secret, maxRetries: 0, retryBudget: false, ...place, ...extra };
    const client = clients.get(key) ?? module.createClient(options);
    clients.set(key, client);
    return client;
  };
  return {
    name: 'raw',
    has: () => true,
    async call(url, operation, request) {
      const { method, path } = operation;
      try {
        const send = clientAt(url, operation)[method];
        if (!send) throw new Error(`The client has no ${method}.`);
        return outcomeOf(await send(path, initOf(operation, request)));
      } catch (thrown) {
        return thrownOutcome(thrown, ['ArgumentError']);
      }
    },
  };
}

function outcomeOf({ data, error, response }: Awaited<ReturnType<UntypedClient[string]>>): Outcome {
  const { status, ok } = response;
  return ok ? { kind: 'data', data, status } : { kind: 'error', error, status };
}

function initOf(operation: ContractOperation, { path, query, body }: WireArguments): object {
  const params = { params: { path: path ?? {}, query: query ?? {} } };
  if (body === undefined) return params;
  return { ...params, body: formOf(operation, body) };
}

/** Files are handed over as blobs. */
function formOf({ request, document }: ContractOperation, body: unknown): unknown {
  const isForm = request?.mediaType.startsWith('multipart/') ?? false;
  if (!request || !isForm || !isMembers(body)) return body;
  const { properties = {} } = dereference(document, request.schema);
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const isFile = properties[name]?.format === 'binary' && typeof value === 'string';
      return [name, isFile ? new Blob([value]) : value];
    }),
  );
}
