import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { JsonObject } from '#specs';
import { breakCommentLines } from './break-comment-lines.ts';
import { prepareDocument } from './prepare-document.ts';
import { transformSchema } from './transform-schema.ts';

/** The `paths`, `components` and `operations` types of a spec. */
export async function renderTypes(document: JsonObject): Promise<string> {
  const source = prepareDocument(document) as unknown as OpenAPI3;
  const nodes = await openapiTS(source, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: transformSchema,
  });
  return breakCommentLines(astToString(nodes));
}
