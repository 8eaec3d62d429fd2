import type { JsonObject } from '#specs';
import { listAliases } from '../list-aliases.ts';
import type { OpenApiDocument } from '../openapi.ts';
import { renderAlias } from '../render-alias.ts';
import { renderTypes } from '../render-types.ts';
import { transformFacadeSchema } from './transform-facade-schema.ts';

/** The module of types of one API of one version; the document is in camelCase already. */
export async function renderFacadeTypes(document: JsonObject): Promise<string> {
  const types = await renderTypes(document, {
    transform: transformFacadeSchema,
    only: ['components', 'operations'],
  });
  const aliases = listAliases(document as unknown as OpenApiDocument, []).map(renderAlias);
  return `${types}\n${aliases.join('\n')}`;
}
