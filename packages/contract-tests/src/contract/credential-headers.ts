import type { JsonObject } from '@pinecone-versioned/scripts/specs';
import { dereference } from './schema.ts';

/** A header by which an API knows its caller. */
export interface CredentialHeader {
  /** In lower case. */
  readonly name: string;
  /** What stands before the secret. */
  readonly prefix: string;
}

/** For each way to prove who calls, the schemes that it takes together. */
type Requirements = readonly Readonly<Record<string, unknown>>[];

interface SecurityScheme {
  readonly type?: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

interface SecuredDocument {
  readonly security?: Requirements;
  readonly components?: {
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
}

/**
 * The headers that the spec wants of who calls an operation: those of the first way that it names, for the operation or
 * else for the whole API. Throws for a scheme that no client sends.
 */
export function credentialHeaders(
  document: JsonObject,
  operation: { readonly security?: Requirements },
): CredentialHeader[] {
  const { security, components } = document as unknown as SecuredDocument;
  const [first = {}] = operation.security ?? security ?? [];
  return Object.keys(first).map((name) => {
    const given = components?.securitySchemes?.[name];
    if (!given) throw new Error(`The spec has no security scheme ${name}.`);
    const scheme = dereference(document, given);
    if (scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name !== undefined) {
      return { name: scheme.name.toLowerCase(), prefix: '' };
    }
    if (scheme.type === 'http' && scheme.scheme?.toLowerCase() === 'bearer') {
      return { name: 'authorization', prefix: 'Bearer ' };
    }
    throw new Error(`${name} is no API key in a header and no bearer token.`);
  });
}
