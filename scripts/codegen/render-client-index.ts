import type { ApiNames } from './api-names.ts';

/** The entry of a client package: the table of contents of its APIs. */
export function renderClientIndex(version: string, apis: readonly ApiNames[]): string {
  return `/** Dated API version that these clients speak. */
export const API_VERSION = '${version}';

export * from './transport.js';
${apis.map(renderApi).join('\n')}`;
}

function renderApi({ camel, kebab, pascal }: ApiNames): string {
  const client = `${pascal}Client`;
  return `export {
  create${client},
  type ${client},
  type ${client}Options,
} from './${kebab}/index.js';
export type * as ${camel} from './${kebab}/index.js';
`;
}
