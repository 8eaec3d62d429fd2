// Generated from specs/2025-04/oauth_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

import {
  type ApiClient,
  createApiClient,
  type FixedServerOptions,
  serializeForm,
  type WireSupport,
} from '@pinecone-versioned/transport';
import { oauth, oauthDetails } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { oauth, oauthDetails };
export type { components, operations, paths };

/** What the API needs beside JSON and a fixed server. */
export const oauthSupport: WireSupport = { bodies: { 'application/x-www-form-urlencoded': serializeForm } };

/** Options of {@link createOauthClient}. */
export type OauthClientOptions = FixedServerOptions<'none'>;

/** Typed client of the Pinecone OAuth API, version 2025-04. */
export type OauthClient = ApiClient<paths>;

/**
 * Issues the access tokens that the Admin API asks for. A service account trades its client ID and
 * secret for a token with the OAuth 2.0 client credentials grant. Calls go to `login.pinecone.io`
 * and need no API key, since the credentials are in the body.
 */
export function createOauthClient(options: OauthClientOptions = {}): OauthClient {
  return createApiClient<paths>(oauth, options, oauthSupport);
}

/** Credentials of a service account and the kind of token wanted. All fields are required. */
export type TokenRequest = components['schemas']['TokenRequest'];

/** A new access token for the Admin API. */
export type TokenResponse = components['schemas']['TokenResponse'];

/** Request body of `POST /oauth/token`: Create an access token. */
export type GetTokenRequestBody = operations['get_token']['requestBody']['content']['application/json'] | operations['get_token']['requestBody']['content']['application/x-www-form-urlencoded'];

/** Response body of `POST /oauth/token`: Create an access token. */
export type GetTokenResponseBody = operations['get_token']['responses'][200]['content']['application/json'];
