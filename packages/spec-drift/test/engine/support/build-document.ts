type JsonObject = Record<string, unknown>;

/** A document with one operation, `POST /things`. */
export function withOperation(operation: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    openapi: '3.0.3',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { post: { responses: { 200: { description: 'Done.' } }, ...operation } } },
    ...more,
  };
}

/** A document whose operation takes a schema as its body. */
export function inRequest(schema: unknown, schemas: JsonObject = {}): JsonObject {
  const content = { 'application/json': { schema } };
  return withOperation({ requestBody: { required: true, content } }, { components: { schemas } });
}

/** A document whose operation answers with a schema. */
export function inResponse(schema: unknown, schemas: JsonObject = {}): JsonObject {
  const content = { 'application/json': { schema } };
  const responses = { 200: { description: 'Done.', content } };
  return withOperation({ responses }, { components: { schemas } });
}

/** A document whose operation has parameters. */
export function withParameters(...parameters: JsonObject[]): JsonObject {
  return withOperation({ parameters });
}

/** A document whose operation takes a query parameter `q` of a schema. */
export function inQuery(schema: unknown): JsonObject {
  return withParameters({ name: 'q', in: 'query', schema });
}

/** A document whose operation has responses by status. */
export function withResponses(responses: JsonObject): JsonObject {
  return withOperation({ responses });
}
