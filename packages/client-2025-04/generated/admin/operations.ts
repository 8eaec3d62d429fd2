// Generated from specs/2025-04/admin_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const admin = {
  name: 'admin',
  version: '2025-04',
  security: 'bearerToken',
  servers: ['https://api.pinecone.io'],
  operations: {
    'GET /admin/organizations': {
      id: 'list_organizations',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'GET /admin/organizations/{organization_id}': {
      id: 'fetch_organization',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'PATCH /admin/organizations/{organization_id}': {
      id: 'update_organization',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'DELETE /admin/organizations/{organization_id}': {
      id: 'delete_organization',
      retryClass: 'idempotent',
      success: { 202: [] },
    },
    'GET /admin/projects': {
      id: 'list_projects',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'POST /admin/projects': {
      id: 'create_project',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'GET /admin/projects/{project_id}': {
      id: 'fetch_project',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'PATCH /admin/projects/{project_id}': {
      id: 'update_project',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'DELETE /admin/projects/{project_id}': {
      id: 'delete_project',
      retryClass: 'idempotent',
      success: { 202: [] },
    },
    'GET /admin/projects/{project_id}/api-keys': {
      id: 'list_api_keys',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'POST /admin/projects/{project_id}/api-keys': {
      id: 'create_api_key',
      retryClass: 'secret',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 201: ['application/json'] },
    },
    'GET /admin/api-keys/{api_key_id}': {
      id: 'fetch_api_key',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'PATCH /admin/api-keys/{api_key_id}': {
      id: 'update_api_key',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 201: ['application/json'] },
    },
    'DELETE /admin/api-keys/{api_key_id}': {
      id: 'delete_api_key',
      retryClass: 'idempotent',
      success: { 202: [] },
    },
  },
} as const satisfies ApiDescription;

/**
 * Pages and user-named keys by route, for wrappers around the client. Apart from the table, so that
 * a bundle without a wrapper leaves it out.
 */
export const adminDetails = {} as const satisfies Readonly<Record<string, OperationDetails>>;
