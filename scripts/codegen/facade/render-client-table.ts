import { type ApiNames, apiNames } from '../api-names.ts';
import type { SpecInput } from '../generate-clients.ts';
import { renderLiteral } from '../render-literal.ts';

/** The module that leads from a version and an API to its client. */
export function renderClientTable(
  specs: readonly SpecInput[],
  versions: readonly string[],
): string {
  const entries = versions.map((version) => ({
    version,
    apis: specs
      .filter(({ file }) => file.version === version)
      .map(({ file }) => ({ ...apiNames(file.api), suffix: version.replace(/\W/g, '_') })),
  }));
  const imports = entries.flatMap(({ version, apis }) =>
    apis.map((api) => renderImport(version, api)),
  );
  const members = entries.map(
    ({ version, apis }) => `  ${renderLiteral(version)}: {\n${apis.map(renderApi).join('')}  },\n`,
  );
  return `${imports.join('')}
/** Version -> API -> what makes its client, its operation table, and what only wrappers around the client need. */
export const clients = {
${members.join('')}} as const;
`;
}

interface ClientNames extends ApiNames {
  /** Tells the names of two versions apart. */
  readonly suffix: string;
}

function renderImport(version: string, { camel, pascal, kebab, suffix }: ClientNames): string {
  const names = [`create${pascal}Client`, camel, `${camel}Details`];
  const lines = names.map((name) => `  ${name} as ${name}_${suffix},\n`);
  const module = renderLiteral(`@pinecone-versioned/client-${version}/${kebab}`);
  return `import {\n${lines.join('')}} from ${module};\n`;
}

function renderApi({ camel, pascal, suffix }: ClientNames): string {
  return `    ${camel}: {
      createClient: create${pascal}Client_${suffix},
      table: ${camel}_${suffix},
      details: ${camel}Details_${suffix},
    },
`;
}
