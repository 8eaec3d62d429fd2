import { apiNames } from '../api-names.ts';
import { renderLiteral } from '../render-literal.ts';

/** The module that lists the versions. */
export function renderVersions(versions: readonly string[]): string {
  return `/** Every API version that this release knows, oldest first. */
export const VERSIONS = ${renderLiteral(versions)} as const;
`;
}

/** The module that joins the APIs. */
export function renderRegistry(apis: readonly string[]): string {
  const names = apis.map(apiNames);
  const imports = names.map(({ camel, kebab }) => `import { ${camel} } from './${kebab}.js';\n`);
  return `import type { Registry } from '../negotiation/registry-types.js';
${imports.join('')}
/** Every operation of the facade by API. */
export const registry = { ${names.map(({ camel }) => camel).join(', ')} } as const satisfies Registry;
`;
}
