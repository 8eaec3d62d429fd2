import type { FacadeOperation } from './facade-operations.ts';
import { methodsOf } from './methods-of.ts';

/** The page of the documents that lists every operation, the methods that call it, and the versions that have it. */
export function renderOperationsPage(
  operations: readonly FacadeOperation[],
  versions: readonly string[],
): string {
  const apis = [...Map.groupBy(operations, ({ api }) => api)];
  return `# Operations

Which method calls which operation of the API, and which versions have it. \`pc.capabilities()\` gives the same as data.
${apis.map(([api, own]) => `\n## ${api}\n\n${table(own, versions)}`).join('')}`;
}

function table(operations: readonly FacadeOperation[], versions: readonly string[]): string {
  const rows = operations.map(({ name, api, versions: having }) => {
    const known = new Map(having.map(({ version, operation }) => [version, operation]));
    const route = having.at(-1)?.operation.route ?? '';
    const ids = versions.map((version) => known.get(version)?.id);
    return [
      methodsOf(name, api).map(code).join(', '),
      code(name),
      code(route),
      ...ids.map((id) => (id === undefined ? 'no' : code(id))),
    ];
  });
  const head = ['method', 'operation', 'route', ...versions];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function code(text: string): string {
  return `\`${text}\``;
}
