import type { ApiNames } from './api-names.ts';
import type { ApiDescriptions } from './describe-api.ts';
import { renderLiteral } from './render-literal.ts';

/** The module that holds an API's operation table. */
export function renderOperations(names: ApiNames, { table, details }: ApiDescriptions): string {
  return `import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const ${names.camel} = ${renderLiteral({ ...table })} as const satisfies ApiDescription;

/**
 * Pages and user-named keys by route, for wrappers around the client. Apart from the table, so that
 * a bundle without a wrapper leaves it out.
 */
export const ${names.camel}Details = ${renderLiteral(details)} as const satisfies Readonly<Record<string, OperationDetails>>;
`;
}
