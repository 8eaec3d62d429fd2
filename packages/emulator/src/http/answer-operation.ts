import type { Route } from '../contract/contract-book.js';
import type { ApiTools, ContractTools } from '../contract/contract-tools.js';
import { decodeJson, decodeNdjson } from '../contract/decode-body.js';
import { checkPath, decodeQuery } from '../contract/decode-query.js';
import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';
import { acceptRecordId } from './accept-record-id.js';
import type { OperationCall, OperationHandler } from './operation-call.js';
import { invalidArgument } from './refusals.js';
import { ServiceError } from './service-error.js';

/** What some operations document for a body without a required field, or with one of the wrong type. */
const UNREADABLE = 422;

/** A request that was routed to an operation. */
export interface RoutedRequest {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly index: IndexEntity | undefined;
  /** The body; undefined for an operation that takes none. */
  readonly text: string | undefined;
}

/** Validates a request, has it carried out, and cuts the answer to what the version's contract names. */
export async function answerOperation(
  routed: RoutedRequest,
  handler: OperationHandler,
  { tools, services }: { readonly tools: ContractTools; readonly services: Services },
): Promise<Response> {
  const { operation, contract } = routed.route;
  const own = await tools.for(contract);
  const call = readCall(routed, own, services);
  const { status = operation.success, body = {}, headers } = await handler(call, services);
  const schema = operation.responses[status]?.schema;
  if (schema === undefined) return new Response(null, { status, headers: headers ?? {} });
  const cut = own.cutter.cutFor(schema);
  return new Response(JSON.stringify(cut ? cut(body) : body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

function readCall(routed: RoutedRequest, tools: ApiTools, services: Services): OperationCall {
  const { route, path, index } = routed;
  const { contract, operation } = route;
  const { strict } = services.options;
  const rules = { contract, operation, strict, validator: tools.validator };
  checkPath(path, rules);
  return {
    version: contract.version,
    path,
    query: decodeQuery(routed.query, rules),
    body: decodeBody(routed, tools, services),
    ...(index && { index }),
  };
}

function decodeBody(
  { route, text = '' }: RoutedRequest,
  { validator, cutter }: ApiTools,
  { options }: Services,
): unknown {
  const { contract, operation, key } = route;
  const { body } = operation;
  if (!body) return undefined;
  if (text.trim() === '') {
    if (!body.required) return undefined;
    throw invalidArgument(`${key} needs a body of ${body.mediaType}; the request has none.`);
  }
  const isNdjson = body.mediaType === 'application/x-ndjson';
  const value = isNdjson ? decodeNdjson(text).map(acceptRecordId) : decodeJson(text);
  const cut = options.strict ? undefined : cutter.cutFor(body.schema);
  const known = cut ? cut(value) : value;
  const misfit = validator.checkFor(body.schema)(known, 'the body');
  if (!misfit) return known;
  const message = `${misfit.message} (${key}, API version ${contract.version})`;
  if (misfit.isUnreadable && operation.responses[UNREADABLE]) {
    throw new ServiceError(UNREADABLE, 'UNPROCESSABLE_ENTITY', message);
  }
  throw invalidArgument(message);
}
