import type { ApiNames } from './api-names.ts';
import type { ApiTable } from './describe-api.ts';
import { renderLiteral } from './render-literal.ts';

/** The module that holds an API's operation table. */
export function renderOperations(names: ApiNames, table: ApiTable): string {
  return `import type { ApiDescription } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const ${names.camel} = ${renderLiteral({ ...table })} as const satisfies ApiDescription;
`;
}
