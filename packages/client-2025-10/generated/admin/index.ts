// Generated from specs/2025-10/admin_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import {
  type ApiClient,
  createApiClient,
  type FixedServerOptions,
  type WireSupport,
} from '@pinecone-versioned/transport';
import { admin, adminDetails } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { admin, adminDetails };
export type { components, operations, paths };

/** What the API needs beside JSON and a fixed server. */
export const adminSupport: WireSupport = {};

/** Options of {@link createAdminClient}. */
export type AdminClientOptions = FixedServerOptions<'bearerToken'>;

/** Typed client of the Pinecone Admin API, version 2025-10. */
export type AdminClient = ApiClient<paths>;

/**
 * Manages the account side of Pinecone: organizations, the projects inside them, and the API keys
 * of each project. All calls go to `https://api.pinecone.io` and authenticate with `Authorization:
 * Bearer <token>`, where the token is an OAuth access token of a service account; a project's API
 * key is not accepted here. Indexes, records and assistants are handled by the other Pinecone
 * APIs.
 */
export function createAdminClient(options: AdminClientOptions): AdminClient {
  return createApiClient<paths>(admin, options, adminSupport);
}

/** An organization, the top-level account that holds projects and carries the plan and the billing. */
export type Organization = components['schemas']['Organization'];

/** The organizations that the access token can reach, not paged. */
export type OrganizationList = components['schemas']['OrganizationList'];

/** The change to an organization. */
export type UpdateOrganizationRequest = components['schemas']['UpdateOrganizationRequest'];

/**
 * A project, the container in an organization that holds indexes, assistants and the API keys for
 * them.
 */
export type Project = components['schemas']['Project'];

/** The projects of the organization, not paged. */
export type ProjectList = components['schemas']['ProjectList'];

/** What a new project is to look like. Only `name` is required. */
export type CreateProjectRequest = components['schemas']['CreateProjectRequest'];

/** The fields of a project to change. Omitted fields keep their value. */
export type UpdateProjectRequest = components['schemas']['UpdateProjectRequest'];

/** An API key of a project as it may be shown at any time, that is, without its secret value. */
export type APIKey = components['schemas']['APIKey'];

/** An API key together with its secret. Only the creation of a key returns it. */
export type APIKeyWithSecret = components['schemas']['APIKeyWithSecret'];

/** The API keys of a project, not paged. */
export type ListApiKeysResponse = components['schemas']['ListApiKeysResponse'];

/** What a new API key is to be called and allowed. Only `name` is required. */
export type CreateAPIKeyRequest = components['schemas']['CreateAPIKeyRequest'];

/** The changes to an API key. Omitted fields keep their value. */
export type UpdateAPIKeyRequest = components['schemas']['UpdateAPIKeyRequest'];

/** Body of every answer that reports an error. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** Response body of `GET /admin/organizations`: List organizations. */
export type ListOrganizationsResponseBody = operations['list_organizations']['responses'][200]['content']['application/json'];

/** Response body of `GET /admin/organizations/{organization_id}`: Get an organization. */
export type FetchOrganizationResponseBody = operations['fetch_organization']['responses'][200]['content']['application/json'];

/** Request body of `PATCH /admin/organizations/{organization_id}`: Rename an organization. */
export type UpdateOrganizationRequestBody = operations['update_organization']['requestBody']['content']['application/json'];

/** Response body of `PATCH /admin/organizations/{organization_id}`: Rename an organization. */
export type UpdateOrganizationResponseBody = operations['update_organization']['responses'][200]['content']['application/json'];

/** Response body of `GET /admin/projects`: List projects. */
export type ListProjectsResponseBody = operations['list_projects']['responses'][200]['content']['application/json'];

/** Request body of `POST /admin/projects`: Create a project. */
export type CreateProjectRequestBody = operations['create_project']['requestBody']['content']['application/json'];

/** Response body of `POST /admin/projects`: Create a project. */
export type CreateProjectResponseBody = operations['create_project']['responses'][200]['content']['application/json'];

/** Response body of `GET /admin/projects/{project_id}`: Get a project. */
export type FetchProjectResponseBody = operations['fetch_project']['responses'][200]['content']['application/json'];

/** Request body of `PATCH /admin/projects/{project_id}`: Update a project. */
export type UpdateProjectRequestBody = operations['update_project']['requestBody']['content']['application/json'];

/** Response body of `PATCH /admin/projects/{project_id}`: Update a project. */
export type UpdateProjectResponseBody = operations['update_project']['responses'][200]['content']['application/json'];

/** Response body of `GET /admin/projects/{project_id}/api-keys`: List a project's API keys. */
export type ListProjectApiKeysResponseBody = operations['list_project_api_keys']['responses'][200]['content']['application/json'];

/** Request body of `POST /admin/projects/{project_id}/api-keys`: Create an API key. */
export type CreateApiKeyRequestBody = operations['create_api_key']['requestBody']['content']['application/json'];

/** Response body of `POST /admin/projects/{project_id}/api-keys`: Create an API key. */
export type CreateApiKeyResponseBody = operations['create_api_key']['responses'][201]['content']['application/json'];

/** Response body of `GET /admin/api-keys/{api_key_id}`: Get an API key. */
export type FetchApiKeyResponseBody = operations['fetch_api_key']['responses'][200]['content']['application/json'];

/** Request body of `PATCH /admin/api-keys/{api_key_id}`: Update an API key. */
export type UpdateApiKeyRequestBody = operations['update_api_key']['requestBody']['content']['application/json'];

/** Response body of `PATCH /admin/api-keys/{api_key_id}`: Update an API key. */
export type UpdateApiKeyResponseBody = operations['update_api_key']['responses'][200]['content']['application/json'];
