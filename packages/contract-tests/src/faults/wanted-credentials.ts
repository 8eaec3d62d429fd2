import type { ContractOperation } from '../contract/contract-operation.ts';

/** The part of OpenAPI that says how a caller proves who it is. */
interface SecuredDocument {
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly components?: {
    readonly securitySchemes?: Readonly<
      Record<string, { readonly type: string; readonly name?: string }>
    >;
  };
}

/** Headers by which an API knows its caller. */
export interface Credentials {
  readonly 'api-key': string | undefined;
  readonly authorization: string | undefined;
}

/** What the contract of an operation wants a caller with this secret to send; each API has one scheme or none. */
export function wantedCredentials({ document }: ContractOperation, secret: string): Credentials {
  const { security = [], components } = document as unknown as SecuredDocument;
  const [name = ''] = Object.keys(security[0] ?? {});
  const type = components?.securitySchemes?.[name]?.type;
  return {
    'api-key': type === 'apiKey' ? secret : undefined,
    authorization: type === 'http' ? `Bearer ${secret}` : undefined,
  };
}
