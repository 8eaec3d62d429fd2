import type { JsonObject } from '#specs';
import type { SpecInput } from '../../codegen/generate-clients.ts';
import type { OpenApiDocument } from '../../codegen/openapi.ts';

interface SpecParts {
  readonly api?: string;
  readonly version?: string;
  readonly document?: JsonObject;
}

/** A small spec; what `document` gives replaces the defaults. */
export function specInput({ api = 'pet_store', version = '2030-01', document }: SpecParts = {}) {
  const name = `${version}/${api}_${version}.oas.yaml`;
  return {
    file: { api, version, name, absolutePath: `/nowhere/${name}` },
    document: {
      openapi: '3.0.3',
      info: { title: 'Pet store', version },
      servers: [{ url: 'https://pets.example' }],
      paths: { '/pets': { get: { operationId: 'list_pets', responses: { 200: {} } } } },
      ...document,
    },
  } satisfies SpecInput;
}

/** As {@link specInput}, for functions that take the document alone. */
export function openApi(document: JsonObject = {}): OpenApiDocument {
  return specInput({ document }).document as unknown as OpenApiDocument;
}

/** A document whose one component schema is called `Subject`. */
export function withSchemas(schemas: JsonObject): JsonObject {
  return specInput({ document: { components: { schemas } } }).document;
}

/** An operation that takes and gives JSON of the given schemas. */
export function jsonOperation(
  operationId: string,
  { request, response = {} }: { request?: JsonObject; response?: JsonObject },
): JsonObject {
  return {
    operationId,
    ...(request && {
      requestBody: { required: true, content: { 'application/json': { schema: request } } },
    }),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: response } } },
    },
  };
}
