import type { JsonObject } from '#specs';
import { listOperations } from '../list-operations.ts';
import type { OpenApiDocument } from '../openapi.ts';

/** Gives the operations of a document the names that they have in the facade, in place. */
export function nameOperations(document: JsonObject, names: ReadonlyMap<string, string>): void {
  for (const { route, object } of listOperations(document as unknown as OpenApiDocument)) {
    Object.assign(object, { operationId: names.get(route) });
  }
}
