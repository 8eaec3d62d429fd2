import type { OperationMatrix } from '../matrix/operation-matrix.ts';
import type { ConsumerKind, HomeFacts } from './home-facts.ts';

/** The home page as Markdown. */
export function renderHome(facts: HomeFacts): string {
  const { name, description, install, packages, matrix, consumers } = facts;
  const rows = packages.map(
    (each) => `| [\`${each.name}\`](../../${each.readme}) | ${each.description} |`,
  );
  return `${frontmatter(name, description)}
## Install

\`\`\`sh
${install}
\`\`\`

${matrixText(matrix)}

The packed packages are installed into consumers of every kind and make real calls there:
${consumersText(consumers)}. [The overview](../../README.md#where-it-runs) names each.

## Packages

| package | for |
| --- | --- |
${rows.join('\n')}
`;
}

function frontmatter(name: string, description: string): string {
  const action = (theme: string, text: string, link: string) => ({ theme, text, link });
  const hero = {
    name,
    tagline: description,
    actions: [
      action('brand', 'Take the tour', '/guide/tour'),
      action('alt', 'Operations by version', '/operations'),
      action('alt', 'Run it on your machine', '/emulator/'),
    ],
  };
  return `---\n${JSON.stringify({ layout: 'home', title: 'Home', hero })}\n---\n`;
}

function matrixText({ versions, apis }: OperationMatrix): string {
  const all = apis.flatMap(({ operations }) => operations);
  const both = all.filter(({ ids }) => ids.every((id) => id !== null)).length;
  return `API versions: ${versions.join(', ')}. Operations: ${all.length} in ${apis.length} APIs, ${both} of them in every
version; [the table](./operations.md) says which.`;
}

function consumersText(consumers: readonly ConsumerKind[]): string {
  return consumers
    .map(({ kind, count, working }) => `${kind} (${working} of ${count} work)`)
    .join(', ');
}
