import type { Route } from '../contract/contract-book.js';
import type { ContractTools } from '../contract/contract-tools.js';
import { decodeJson, decodeNdjson } from '../contract/decode-body.js';
import { checkPath, decodeQuery } from '../contract/decode-query.js';
import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';
import type { OperationCall, OperationHandler } from './operation-call.js';
import { readBody } from './read-body.js';
import { ServiceError } from './service-error.js';

/** A request that was routed to an operation. */
export interface RoutedRequest {
  readonly request: Request;
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly index: IndexEntity | undefined;
  /** Told of the body as soon as it was read. */
  readonly onBody: (text: string) => void;
}

/** Validates a request, has it carried out, and cuts the answer to what the version's contract names. */
export async function answerOperation(
  routed: RoutedRequest,
  handler: OperationHandler,
  { tools, services }: { readonly tools: ContractTools; readonly services: Services },
): Promise<Response> {
  const call = await readCall(routed, tools, services);
  const { status, body, headers } = await handler(call, services);
  const { operation, contract } = routed.route;
  const code = status ?? operation.success;
  const schema = operation.responses[code]?.schema;
  if (schema === undefined) return new Response(null, { status: code, headers: headers ?? {} });
  const cut = tools.for(contract).cutter.cutFor(schema);
  return new Response(JSON.stringify(cut ? cut(body ?? {}) : (body ?? {})), {
    status: code,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

async function readCall(
  routed: RoutedRequest,
  tools: ContractTools,
  services: Services,
): Promise<OperationCall> {
  const { route, path, index } = routed;
  const { contract, operation } = route;
  const { strict } = services.options;
  const rules = { contract, operation, strict, validator: tools.for(contract).validator };
  checkPath(path, rules);
  return {
    version: contract.version,
    path,
    query: decodeQuery(routed.query, rules),
    body: await decodeBody(routed, tools, services),
    ...(index && { index }),
  };
}

async function decodeBody(
  { request, route, onBody }: RoutedRequest,
  tools: ContractTools,
  { options }: Services,
): Promise<unknown> {
  const { contract, operation, key } = route;
  const { body } = operation;
  if (!body) return undefined;
  const text = await readBody(request, key, options);
  onBody(text);
  if (text.trim() === '') {
    if (!body.required) return undefined;
    throw invalid(`${key} needs a body of ${body.mediaType}; the request has none.`);
  }
  const value = body.mediaType === 'application/x-ndjson' ? decodeNdjson(text) : decodeJson(text);
  const { validator, cutter } = tools.for(contract);
  const cut = options.strict ? undefined : cutter.cutFor(body.schema);
  const known = cut ? cut(value) : value;
  const misfit = validator.checkFor(body.schema)(known, 'the body');
  if (misfit === undefined) return known;
  throw invalid(`${misfit} (${key}, API version ${contract.version})`);
}

function invalid(message: string): ServiceError {
  return new ServiceError(400, 'INVALID_ARGUMENT', message);
}
