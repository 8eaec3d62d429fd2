import type { JsonObject } from '#specs';
import type { OpenApiDocument } from '../openapi.ts';

/**
 * Takes the failure responses out of a document: the facade throws errors of its own for them, so that their types
 * would only make the package larger.
 */
export function dropFailures(document: JsonObject): void {
  const { paths } = document as unknown as OpenApiDocument;
  for (const item of Object.values(paths)) {
    for (const operation of Object.values(item)) {
      const responses = (operation as { responses?: Record<string, unknown> }).responses ?? {};
      for (const status of Object.keys(responses)) {
        if (!status.startsWith('2')) delete responses[status];
      }
    }
  }
}
