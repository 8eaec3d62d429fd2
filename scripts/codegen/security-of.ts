import { CodegenError } from './codegen-error.ts';
import { dereference } from './dereference.ts';
import { listOperations } from './list-operations.ts';
import type { OpenApiDocument, SecurityRequirement, SecurityScheme } from './openapi.ts';

/** As `Security` of the transport, against which the generated tables are type-checked. */
export type Security = 'apiKey' | 'bearerToken' | 'none';

/** The scheme by which an API knows its caller. A client has one credential, so all operations must agree. */
export function securityOf(document: OpenApiDocument): Security {
  const security = schemeOf(document, 'The API as a whole', document.security);
  for (const { route, object } of listOperations(document)) {
    if (object.security === undefined) continue;
    const own = schemeOf(document, route, object.security);
    if (own !== security) {
      throw new CodegenError(
        `${route} wants the security "${own}", the rest of its API "${security}". A client has one.`,
      );
    }
  }
  return security;
}

function schemeOf(
  document: OpenApiDocument,
  place: string,
  requirements: readonly SecurityRequirement[] = [],
): Security {
  const names = requirements.flatMap((requirement) => Object.keys(requirement));
  const [name] = names;
  if (name === undefined) return 'none';
  const scheme = document.components?.securitySchemes?.[name];
  const security = scheme && classify(dereference(document, scheme));
  if (names.length === 1 && security) return security;
  throw new CodegenError(
    `${place} has an unknown security: ${JSON.stringify(requirements)}. Expected nothing, one API key in the header Api-Key, or one HTTP bearer token; got ${JSON.stringify(scheme)}.`,
  );
}

function classify(scheme: SecurityScheme): Security | undefined {
  if (scheme.type === 'http' && scheme.scheme?.toLowerCase() === 'bearer') return 'bearerToken';
  const isApiKey = scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name === 'Api-Key';
  return isApiKey ? 'apiKey' : undefined;
}
