import { CodegenError } from './codegen-error.ts';
import { dereference } from './dereference.ts';
import type { ApiTable } from './describe-api.ts';
import { hasVectors } from './has-vectors.ts';
import { listOperations, type SpecOperation } from './list-operations.ts';
import type { OpenApiDocument } from './openapi.ts';
import { successResponses } from './success-responses.ts';

/** Exports of the transport that a client needs beside JSON without vectors and a fixed server. */
export interface WireSupportNames {
  /** Media type of a request body -> name of its serializer. */
  readonly bodies: Readonly<Record<string, string>>;
  /** True when an operation can answer with an event stream. */
  readonly streams: boolean;
  /** True when the host comes from a response, and has to be checked before it may see the key. */
  readonly checksHost: boolean;
}

const JSON_TYPE = 'application/json';

const SERIALIZERS: Readonly<Record<string, string>> = {
  [JSON_TYPE]: 'serializeVectors',
  'application/x-ndjson': 'serializeNdjson',
  'application/x-www-form-urlencoded': 'serializeForm',
  'multipart/form-data': 'serializeMultipart',
};

/** What an API needs beside JSON without vectors and a fixed server. Throws on a media type that the transport has no serializer for. */
export function wireSupportOf(
  document: OpenApiDocument,
  { servers }: Pick<ApiTable, 'servers'>,
): WireSupportNames {
  const operations = listOperations(document);
  const requests = operations.flatMap((operation) => serializersOf(document, operation));
  const responses = operations.flatMap((operation) => successResponses(document, operation));
  return {
    bodies: Object.fromEntries(requests),
    streams: responses.some(({ content }) => 'text/event-stream' in content),
    checksHost: servers.length === 0,
  };
}

/** Media types of an operation's body, and the names of their serializers; plain JSON is what every client speaks. */
export function serializersOf(
  document: OpenApiDocument,
  { route, object }: SpecOperation,
): [mediaType: string, serializer: string][] {
  const { content = {} } = object.requestBody ? dereference(document, object.requestBody) : {};
  return Object.entries(content)
    .filter(([mediaType, { schema }]) => {
      return mediaType !== JSON_TYPE || (schema && hasVectors(document, schema));
    })
    .map(([mediaType]) => [mediaType, serializerOf(mediaType, route)]);
}

function serializerOf(mediaType: string, route: string): string {
  const name = SERIALIZERS[mediaType];
  if (name) return name;
  throw new CodegenError(
    `${route} takes ${mediaType}, for which the transport has no serializer. Known: ${Object.keys(SERIALIZERS).join(', ')}.`,
  );
}
