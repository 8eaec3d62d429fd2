// Generated from specs/2025-10/oauth_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const oauth = {
  name: 'oauth',
  version: '2025-10',
  security: 'none',
  servers: ['https://login.pinecone.io'],
  operations: {
    'POST /oauth/token': {
      id: 'get_token',
      retryClass: 'safe',
      requestMediaTypes: ['application/json', 'application/x-www-form-urlencoded'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
  },
} as const satisfies ApiDescription;

/**
 * Pages and user-named keys by route, for wrappers around the client. Apart from the table, so that
 * a bundle without a wrapper leaves it out.
 */
export const oauthDetails = {} as const satisfies Readonly<Record<string, OperationDetails>>;
