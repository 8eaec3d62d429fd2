import type { ApiNames } from './api-names.ts';
import type { ApiTable } from './describe-api.ts';
import { docComment } from './doc-comment.ts';
import { type Alias, listAliases } from './list-aliases.ts';
import type { OpenApiDocument } from './openapi.ts';
import { TRANSPORT_NAMES } from './render-transport-exports.ts';

/** The entry of one API: its client, its operation table and its types. */
export function renderApiIndex(
  names: ApiNames,
  table: ApiTable,
  document: OpenApiDocument,
): string {
  const client = `${names.pascal}Client`;
  const optionsBase = table.servers.length > 0 ? 'FixedServerOptions' : 'HostOptions';
  const aliases = listAliases(document, [client, `${client}Options`, ...TRANSPORT_NAMES]);
  // Without a credential or a host there is nothing that a caller must give.
  const isOptional = table.security === 'none' && table.servers.length > 0;
  return `import { type ApiClient, createApiClient, type ${optionsBase} } from '@pinecone-versioned/transport';
import { ${names.camel} } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { ${names.camel} };
export type { components, operations, paths };

/** Options of {@link create${client}}. */
export type ${client}Options = ${optionsBase}<'${table.security}'>;

/** Typed client of the ${document.info.title}, version ${table.version}. */
export type ${client} = ApiClient<paths>;

${docComment(document.info.description)}export function create${client}(options: ${client}Options${isOptional ? ' = {}' : ''}): ${client} {
  return createApiClient<paths>(${names.camel}, options);
}

${aliases.map(renderAlias).join('\n')}`;
}

function renderAlias({ name, type, description }: Alias): string {
  return `${docComment(description)}export type ${name} = ${type};\n`;
}
