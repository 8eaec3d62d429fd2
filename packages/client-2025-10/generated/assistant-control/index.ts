// Generated from specs/2025-10/assistant_control_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import {
  type ApiClient,
  createApiClient,
  type FixedServerOptions,
  type WireSupport,
} from '@pinecone-versioned/transport';
import { assistantControl, assistantControlDetails } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { assistantControl, assistantControlDetails };
export type { components, operations, paths };

/** What the API needs beside JSON and a fixed server. */
export const assistantControlSupport: WireSupport = {};

/** Options of {@link createAssistantControlClient}. */
export type AssistantControlClientOptions = FixedServerOptions<'apiKey'>;

/** Typed client of the Pinecone Assistant control plane API, version 2025-10. */
export type AssistantControlClient = ApiClient<paths>;

/**
 * Creates, lists, updates and deletes the assistants of a project. An assistant answers questions
 * from the files uploaded to it; uploads and chats go through the Assistant data plane API, at the
 * `host` that each assistant reports. All calls here go to `api.pinecone.io/assistant` and carry a
 * project's API key in the `Api-Key` header.
 */
export function createAssistantControlClient(options: AssistantControlClientOptions): AssistantControlClient {
  return createApiClient<paths>(assistantControl, options, assistantControlSupport);
}

/** An assistant of the project, with its settings and its current status. */
export type Assistant = components['schemas']['Assistant'];

/** Body of every documented error of this API. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** Response body of `GET /assistants`: List assistants. */
export type ListAssistantsResponseBody = operations['list_assistants']['responses'][200]['content']['application/json'];

/** Request body of `POST /assistants`: Create an assistant. */
export type CreateAssistantRequestBody = operations['create_assistant']['requestBody']['content']['application/json'];

/** Response body of `POST /assistants`: Create an assistant. */
export type CreateAssistantResponseBody = operations['create_assistant']['responses'][200]['content']['application/json'];

/** Response body of `GET /assistants/{assistant_name}`: Describe an assistant. */
export type GetAssistantResponseBody = operations['get_assistant']['responses'][200]['content']['application/json'];

/** Request body of `PATCH /assistants/{assistant_name}`: Update an assistant. */
export type UpdateAssistantRequestBody = operations['update_assistant']['requestBody']['content']['application/json'];

/** Response body of `PATCH /assistants/{assistant_name}`: Update an assistant. */
export type UpdateAssistantResponseBody = operations['update_assistant']['responses'][200]['content']['application/json'];
