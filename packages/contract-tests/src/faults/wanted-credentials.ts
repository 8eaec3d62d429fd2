import type { ContractOperation } from '../contract/contract-operation.ts';

/** Headers by which an API knows its caller. */
export interface Credentials {
  readonly 'api-key': string | undefined;
  readonly authorization: string | undefined;
}

/** What the contract of an operation wants a caller with this secret to send. */
export function wantedCredentials({ credentials }: ContractOperation, secret: string): Credentials {
  const headerValue = (wanted: string) =>
    credentials
      .filter(({ name }) => name === wanted)
      .map(({ prefix }) => `${prefix}${secret}`)
      .at(0);
  return { 'api-key': headerValue('api-key'), authorization: headerValue('authorization') };
}
