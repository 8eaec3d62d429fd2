import type { SpecFile } from '#specs';
import { dereference } from './dereference.ts';
import { listOperations, type SpecOperation } from './list-operations.ts';
import type { OpenApiDocument, Schema } from './openapi.ts';
import { paginationOf } from './pagination-of.ts';
import type { Literal } from './render-literal.ts';
import type { RetryClassifier } from './retry-classifier.ts';
import { type Security, securityOf } from './security-of.ts';
import { successResponses } from './success-responses.ts';
import { userKeysOf } from './user-keys-of.ts';

/** What a client needs to know of its API at run time; type-checked as `ApiDescription` where it is written. */
export interface ApiTable {
  readonly name: string;
  readonly version: string;
  readonly security: Security;
  readonly servers: readonly string[];
  readonly operations: Readonly<Record<string, Literal>>;
}

/** An API's operation table, and what only wrappers around a client need to know. */
export interface ApiDescriptions {
  readonly table: ApiTable;
  /** Route -> pagination and user-named keys; routes that have neither are left out. */
  readonly details: Readonly<Record<string, Literal>>;
}

/** Draws the operation table from a spec. Members that would be empty are left out: the table is shipped. */
export function describeApi(
  file: SpecFile,
  document: OpenApiDocument,
  retryClasses: RetryClassifier,
): ApiDescriptions {
  const operations = listOperations(document);
  const table = operations.map((operation) => {
    const retryClass = retryClasses.classify(file.api, operation.route);
    return [operation.route, { id: operation.id, retryClass, ...bodiesOf(document, operation) }];
  });
  const details = operations.flatMap((operation) => {
    const known = detailsOf(document, operation);
    return known.pagination || known.userKeys ? [[operation.route, known]] : [];
  });
  return {
    table: {
      name: file.api,
      version: file.version,
      security: securityOf(document),
      servers: serversOf(document),
      operations: Object.fromEntries(table),
    },
    details: Object.fromEntries(details),
  };
}

/** Base URLs; a URL with variables is no address yet, its host comes from a response. */
export function serversOf(document: OpenApiDocument): string[] {
  return (document.servers ?? []).map((server) => server.url).filter((url) => !url.includes('{'));
}

function requestBodyOf(document: OpenApiDocument, { object }: SpecOperation) {
  return object.requestBody && dereference(document, object.requestBody);
}

function bodiesOf(document: OpenApiDocument, operation: SpecOperation) {
  const body = requestBodyOf(document, operation);
  const success = successResponses(document, operation).map(({ status, content }) => [
    status,
    Object.keys(content),
  ]);
  return {
    requestMediaTypes: body && Object.keys(body.content ?? {}),
    bodyRequired: body?.required === true ? true : undefined,
    success: Object.fromEntries(success) as Record<string, string[]>,
  };
}

function detailsOf(document: OpenApiDocument, operation: SpecOperation) {
  const body = requestBodyOf(document, operation);
  const responses = successResponses(document, operation);
  const pagination = paginationOf(document, operation);
  return {
    pagination: pagination && { ...pagination },
    userKeys: userKeys({
      request: userKeysOf(document, schemasOf(body?.content), 'request'),
      response: userKeysOf(
        document,
        responses.flatMap(({ content }) => schemasOf(content)),
        'response',
      ),
    }),
  };
}

function schemasOf(content: Readonly<Record<string, { schema?: Schema }>> = {}): Schema[] {
  return Object.values(content).flatMap(({ schema }) => (schema ? [schema] : []));
}

function userKeys({ request, response }: Record<'request' | 'response', string[]>) {
  if (request.length === 0 && response.length === 0) return undefined;
  return {
    request: request.length > 0 ? request : undefined,
    response: response.length > 0 ? response : undefined,
  };
}
