import type { ApiNames } from './api-names.ts';
import type { ApiTable } from './describe-api.ts';
import { docComment } from './doc-comment.ts';
import { listAliases } from './list-aliases.ts';
import type { OpenApiDocument } from './openapi.ts';
import { renderAlias } from './render-alias.ts';
import { Identifier, type Literal, renderLiteral } from './render-literal.ts';
import { TRANSPORT_NAMES } from './render-transport-exports.ts';
import { type WireSupportNames, wireSupportOf } from './wire-support-of.ts';

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
  const support = wireSupportOf(document, table);
  const imports = [
    'type ApiClient',
    'createApiClient',
    `type ${optionsBase}`,
    ...usedNames(support),
    'type WireSupport',
  ];
  return `import {
${imports.map((name) => `  ${name},\n`).join('')}} from '@pinecone-versioned/transport';
import { ${names.camel}, ${names.camel}Details } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { ${names.camel}, ${names.camel}Details };
export type { components, operations, paths };

/** What the API needs beside JSON and a fixed server. */
export const ${names.camel}Support: WireSupport = ${renderSupport(support)};

/** Options of {@link create${client}}. */
export type ${client}Options = ${optionsBase}<'${table.security}'>;

${docComment(`Typed client of the ${document.info.title}, version ${table.version}.`)}export type ${client} = ApiClient<paths>;

${docComment(document.info.description)}export function create${client}(options: ${client}Options${isOptional ? ' = {}' : ''}): ${client} {
  return createApiClient<paths>(${names.camel}, options, ${names.camel}Support);
}

${aliases.map(renderAlias).join('\n')}`;
}

function usedNames({ bodies, streams, checksHost }: WireSupportNames): string[] {
  return [
    ...(checksHost ? ['checkHost'] : []),
    ...(streams ? ['eventStreams'] : []),
    ...new Set(Object.values(bodies)),
  ];
}

/** An object of what the client needs beside JSON and a fixed server. */
function renderSupport({ bodies, streams, checksHost }: WireSupportNames): string {
  return renderLiteral({
    checkHost: checksHost ? new Identifier('checkHost') : undefined,
    bodies: Object.keys(bodies).length > 0 ? mapValues(bodies) : undefined,
    streams: streams ? new Identifier('eventStreams') : undefined,
  });
}

function mapValues(names: Readonly<Record<string, string>>): Literal {
  return Object.fromEntries(
    Object.entries(names).map(([mediaType, name]) => [mediaType, new Identifier(name)]),
  );
}
