import { type ApiNames, apiNames } from '../../codegen/api-names.ts';
import type { OpenApiDocument } from '../../codegen/openapi.ts';
import { securityOf } from '../../codegen/security-of.ts';
import { addedOperations, removedOperations } from '../guide/guide-facts.ts';
import type { VersionPair } from '../guide/version-pair.ts';
import { CLIENT_PREFIX } from '../workspace.ts';

/** Whose host a client without a server of its own asks for. */
const HOSTS: Readonly<Record<string, string>> = {
  db_data: "the index's host",
  assistant_data: "the assistant's host",
};

/** The README of a new client package, with the example of that of the previous version. */
export function clientReadme(pair: VersionPair, previous: string): string {
  const { from, to, documents } = pair;
  const name = `${CLIENT_PREFIX}${to}`;
  return `# ${name}

Typed clients for every Pinecone API of version ${to}, one per API. They send the version header, refuse
what would leak your key or change the wrong resource, retry what is safe to repeat, and return
\`{ data, error, response }\`. For a client that picks the version by itself and throws typed errors, see
\`pinecone-versioned\` in the [repository's README](../../README.md).

\`\`\`sh
npm install ${name}
\`\`\`

${example(previous, pair)}${difference(pair)} Types and routes of other versions are type errors here.
[Upgrade from ${from} to ${to}](../../docs/upgrades/${from}-to-${to}.md) has all that changed.

## Entries

${entries(documents.to)}

\`...\` is \`${name}\`, which has all of them. An entry also has a type for every
schema and body; the package root has these under \`dbControl\` and the like.

## Errors

An error that the API answers with comes back as \`error\`, with \`response.status\`; exactly one of \`data\`
and \`error\` is set when there is a body. What never was an answer is thrown: \`ArgumentError\` before
anything is sent, \`ConnectionError\`, \`TimeoutError\`, \`AbortError\`, \`RedirectError\` (redirects are not
followed: they would carry your key away) and \`ResponseError\` for a body that cannot be used. Every entry
exports these classes, \`isTransportError\`, \`getResponseInfo\` (request id, attempts, timing) and
\`readEvents\` (streamed chat).

## Options

Beside the credential: \`baseUrl\` or \`host\`, \`timeout\`, \`totalTimeout\`, \`maxRetries\`, \`headers\`, \`fetch\`,
\`allowedHosts\`, \`logger\`, \`sourceTag\` and more, each described in its type. Each call takes its own
\`signal\`, \`timeout\`, \`totalTimeout\`, \`maxRetries\` and \`headers\`.
`;
}

/** A test runs it against the new version, as it runs every example of a README. */
function example(readme: string, { from, to }: VersionPair): string {
  const found = /^## Example\n\n```ts\n[\s\S]*?^```\n\n/m.exec(readme)?.[0] ?? '';
  return found.replaceAll(from, to);
}

function difference(pair: VersionPair): string {
  const routes = (operations: ReturnType<typeof addedOperations>) =>
    operations.map(({ route }) => `\`${route}\``).join(', ');
  const added = addedOperations(pair);
  const removed = removedOperations(pair);
  const sentences = [
    ...(added.length > 0 ? [`Beyond ${pair.from}, this version has ${routes(added)}.`] : []),
    ...(removed.length > 0 ? [`It no longer has ${routes(removed)}.`] : []),
  ];
  return sentences.join(' ') || `This version has the operations of ${pair.from}.`;
}

function entries(documents: ReadonlyMap<string, OpenApiDocument>): string {
  const rows = [...documents].map(([api, document]) => {
    const names = apiNames(api);
    const server = (document.servers ?? []).find(({ url }) => !url.includes('{'))?.url;
    return [
      `\`.../${names.kebab}\``,
      `\`${factory(names, document, server === undefined)}\``,
      server === undefined ? (HOSTS[api] ?? 'a host of its own') : `\`${server}\``,
    ];
  });
  const head = ['Import from', 'Client', 'Server'];
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [line(head), line(['', '', ''], '-'), ...rows.map((row) => line(row))].join('\n');
}

function factory({ pascal }: ApiNames, document: OpenApiDocument, needsHost: boolean): string {
  const security = securityOf(document);
  const options = [...(security === 'none' ? [] : [security]), ...(needsHost ? ['host'] : [])];
  return `create${pascal}Client(${options.length > 0 ? `{ ${options.join(', ')} }` : ''})`;
}
