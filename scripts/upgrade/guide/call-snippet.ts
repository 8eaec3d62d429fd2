import { apiNames } from '../../codegen/api-names.ts';
import { dereference } from '../../codegen/dereference.ts';
import { listOperations } from '../../codegen/list-operations.ts';
import type { OpenApiDocument } from '../../codegen/openapi.ts';
import { type Literal, renderLiteral } from '../../codegen/render-literal.ts';
import { securityOf } from '../../codegen/security-of.ts';
import { CLIENT_PREFIX } from '../workspace.ts';
import { sampleValue } from './sample-value.ts';

/** A call of an operation by the client of one version. */
export interface CallToShow {
  readonly version: string;
  readonly api: string;
  readonly document: OpenApiDocument;
  /** `METHOD /path/{template}`. */
  readonly route: string;
}

/** A module that calls an operation with the least that it takes; nothing when a body is not JSON. */
export function callSnippet({ version, api, document, route }: CallToShow): string | undefined {
  const operation = listOperations(document).find((each) => each.route === route);
  if (!operation) return undefined;
  const { pascal, kebab } = apiNames(api);
  const { requestBody, parameters = [] } = operation.object;
  const content = requestBody ? dereference(document, requestBody).content : undefined;
  const schema = content?.['application/json']?.schema;
  if (content && !schema) return undefined;
  const inPlace = (place: string) =>
    parameters
      .map((parameter) => dereference(document, parameter))
      .filter((each) => each.in === place && each.required === true)
      .map((each) => [each.name, sampleValue(document, each.schema ?? {})]);
  const params: Record<string, Literal> = {};
  for (const place of ['path', 'query']) {
    const values = inPlace(place);
    if (values.length > 0) params[place] = Object.fromEntries(values);
  }
  const init: Record<string, Literal> = {
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(schema ? { body: sampleValue(document, schema) } : {}),
  };
  const { method } = operation;
  const path = renderLiteral(route.slice(method.length + 1));
  const rest = Object.keys(init).length > 0 ? `, ${renderLiteral(init)}` : '';
  return `import { create${pascal}Client } from '${CLIENT_PREFIX}${version}/${kebab}';

const client = create${pascal}Client(${renderLiteral(optionsOf(document))});
const { data, error } = await client.${method}(${path}${rest});
console.log(data, error);
`;
}

function optionsOf(document: OpenApiDocument): Record<string, Literal> {
  const security = securityOf(document);
  const isFixed = (document.servers ?? []).some(({ url }) => !url.includes('{'));
  return {
    ...(security === 'none' ? {} : { [security]: 'your-key' }),
    ...(isFixed ? {} : { host: 'your-index.svc.pinecone.io' }),
  };
}
