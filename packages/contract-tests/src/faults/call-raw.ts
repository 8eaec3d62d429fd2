import { getResponseInfo } from '@pinecone-versioned/transport';
import { minimalRequest } from '../cases/request-cases.ts';
import type { ContractOperation } from '../contract/contract-operation.ts';
import { type FaultOutcome, thrownOutcome } from './fault-outcome.ts';
import { type FaultRun, SECRET } from './fault-run.ts';

/** Makes the call of a case with a generated client. */
export async function callRaw({
  operation,
  options,
  url,
  signal,
}: FaultRun): Promise<FaultOutcome> {
  const { method, path, module } = operation;
  const place = module.table.servers.length > 0 ? { baseUrl: url } : { host: url };
  const client = module.createClient({
    apiKey: SECRET,
    bearerToken: SECRET,
    ...place,
    ...options,
  });
  try {
    const send = client[method];
    if (!send) throw new Error(`The client has no ${method}.`);
    const { data, error, response } = await send(path, { ...requestOf(operation), signal });
    const facts = getResponseInfo(response) ?? {};
    return response.ok
      ? { kind: 'data', value: data, facts }
      : { kind: 'error', value: error, facts };
  } catch (thrown) {
    return thrownOutcome(thrown);
  }
}

function requestOf(operation: ContractOperation): object {
  const { path, query, body } = minimalRequest(operation);
  const params = { path, query };
  if (body === undefined) return { params };
  const isForm = operation.request?.mediaType.startsWith('multipart/') ?? false;
  return { params, body: isForm ? filesOf(body as object) : body };
}

function filesOf(form: object): Record<string, Blob> {
  return Object.fromEntries(
    Object.entries(form).map(([name, text]) => [name, new Blob([String(text)])]),
  );
}
