import { dereference } from './dereference.ts';
import type { SpecOperation } from './list-operations.ts';
import type { OpenApiDocument, Schema } from './openapi.ts';
import { successResponses } from './success-responses.ts';

/** As `Pagination` of the transport, against which the generated tables are type-checked. */
export interface Pagination {
  readonly limitParameter: string;
  readonly tokenParameter: string;
  readonly nextToken: string;
  readonly items: string;
}

const LIMIT = 'limit';
const TOKENS = ['paginationToken', 'pagination_token'];

/**
 * How an operation hands out pages: by `limit` and a token in the query, `pagination.next` and one array in the
 * response. Pages that are asked for in a request body, or that come as a map, are not described.
 */
export function paginationOf(
  document: OpenApiDocument,
  operation: SpecOperation,
): Pagination | undefined {
  const query = (operation.object.parameters ?? [])
    .map((parameter) => dereference(document, parameter))
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => parameter.name);
  const tokenParameter = TOKENS.find((token) => query.includes(token));
  if (tokenParameter === undefined || !query.includes(LIMIT)) return undefined;

  const properties = responseProperties(document, operation);
  const pagination = properties['pagination'];
  const hasNext =
    pagination && Object.hasOwn(dereference(document, pagination).properties ?? {}, 'next');
  const arrays = Object.entries(properties).filter(
    ([, schema]) => dereference(document, schema).type === 'array',
  );
  const [items] = arrays;
  if (!hasNext || items === undefined || arrays.length > 1) return undefined;
  return { limitParameter: LIMIT, tokenParameter, nextToken: 'pagination.next', items: items[0] };
}

function responseProperties(
  document: OpenApiDocument,
  operation: SpecOperation,
): Readonly<Record<string, Schema>> {
  for (const { content } of successResponses(document, operation)) {
    const schema = content['application/json']?.schema;
    if (schema) return dereference(document, schema).properties ?? {};
  }
  return {};
}
