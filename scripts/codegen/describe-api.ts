import type { SpecFile } from '#specs';
import { dereference } from './dereference.ts';
import { listOperations, type SpecOperation } from './list-operations.ts';
import type { OpenApiDocument, Schema } from './openapi.ts';
import { paginationOf } from './pagination-of.ts';
import type { Literal } from './render-literal.ts';
import type { RetryClassifier } from './retry-class.ts';
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

/** Draws the operation table from a spec. Members that would be empty are left out: the table is shipped. */
export function describeApi(
  file: SpecFile,
  document: OpenApiDocument,
  retryClasses: RetryClassifier,
): ApiTable {
  const operations = listOperations(document).map((operation) => {
    const retryClass = retryClasses.classify(file.api, operation.route);
    return [operation.route, { id: operation.id, retryClass, ...detailsOf(document, operation) }];
  });
  return {
    name: file.api,
    version: file.version,
    security: securityOf(document),
    servers: serversOf(document),
    operations: Object.fromEntries(operations),
  };
}

/** Base URLs; a URL with variables is no address yet, its host comes from a response. */
function serversOf(document: OpenApiDocument): string[] {
  return (document.servers ?? []).map((server) => server.url).filter((url) => !url.includes('{'));
}

function detailsOf(document: OpenApiDocument, operation: SpecOperation) {
  const request = operation.object.requestBody;
  const body = request && dereference(document, request);
  const responses = successResponses(document, operation);
  const success = responses.map(({ status, content }) => [status, Object.keys(content)]);
  const pagination = paginationOf(document, operation);
  return {
    requestMediaTypes: body && Object.keys(body.content ?? {}),
    bodyRequired: body?.required === true ? true : undefined,
    success: Object.fromEntries(success) as Record<string, string[]>,
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
