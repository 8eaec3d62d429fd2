// Generated from specs/2025-10/assistant_control_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

export interface paths {
    "/assistants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assistants
         *
         * Lists every assistant in the project that the API key belongs to, whatever its status. The list
         * comes in one response, without pagination.
         */
        get: operations["list_assistants"];
        put?: never;
        /**
         * Create an assistant
         *
         * Creates an assistant in the project. The call returns at once, as a rule with `status`
         * `Initializing`; poll `GET /assistants/{assistant_name}` until `status` is `Ready` before
         * uploading files or chatting. Name and region stay as they are for the assistant's lifetime. A
         * name that another assistant of the project already has is refused with status 429.
         */
        post: operations["create_assistant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants/{assistant_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe an assistant
         *
         * Returns one assistant with its settings, `status` and `host`. Poll it after a creation until
         * `status` is `Ready`, and give up on `Failed` or `InitializationFailed`.
         */
        get: operations["get_assistant"];
        put?: never;
        post?: never;
        /**
         * Delete an assistant
         *
         * Deletes an assistant for good: no call of this API restores it. Status 200 means that the
         * deletion has been accepted, not that it is complete; the assistant shows `Terminating` until it
         * is gone, and describing it then fails with status 404.
         */
        delete: operations["delete_assistant"];
        options?: never;
        head?: never;
        /**
         * Update an assistant
         *
         * Changes the instructions, the metadata or both; whatever the body leaves out stays as it is. New
         * metadata replaces the old object as a whole, so send every key that is to remain. Name and
         * region cannot be changed.
         */
        patch: operations["update_assistant"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** An assistant of the project, with its settings and its current status. */
        Assistant: {
            /**
             * Name of the assistant, unique in the project: 1 to 63 lower-case letters, digits and hyphens,
             * with a letter or digit at both ends.
             */
            name: string;
            /**
             * Where the assistant is in its life:
             * - `Initializing`: it is being set up and takes no requests yet.
             * - `InitializationFailed`: its setup failed, and it never becomes usable.
             * - `Ready`: it takes uploads and chats.
             * - `Failed`: it has stopped working.
             * - `Terminating`: it is being deleted.
             */
            status: "Initializing" | "Failed" | "Ready" | "Terminating" | "InitializationFailed" | (string & {});
            /**
             * Base URL of the data plane that serves this assistant, scheme included. Send its uploads and
             * chats there.
             */
            host?: string;
            /** Directive that shapes all of the assistant's answers; null when there is none. */
            instructions?: string | null;
            /** The caller's own JSON object kept with the assistant; null when there is none. */
            metadata?: Record<string, unknown> | null;
            /**
             * Time of creation, as an RFC 3339 timestamp.
             * Format: date-time
             */
            created_at?: string;
            /**
             * Time of the latest change, as an RFC 3339 timestamp.
             * Format: date-time
             */
            updated_at?: string;
        };
        /** Body of every documented error of this API. */
        ErrorResponse: {
            /** HTTP status code, the same as that of the response. */
            status: number;
            /** What went wrong. */
            error: {
                /**
                 * Kind of error, for programs to act on:
                 * - `OK`: no error.
                 * - `UNKNOWN`: an unforeseen failure in the server.
                 * - `INVALID_ARGUMENT`: a value in the request is not valid.
                 * - `DEADLINE_EXCEEDED`: the request took too long.
                 * - `QUOTA_EXCEEDED`: the request would go beyond a quota of the project.
                 * - `NOT_FOUND`: the named resource does not exist.
                 * - `ALREADY_EXISTS`: the name is already taken.
                 * - `PERMISSION_DENIED`: the key lacks the permission for this request.
                 * - `UNAUTHENTICATED`: the API key is missing or not valid.
                 * - `RESOURCE_EXHAUSTED`: a rate limit or other limit has been reached.
                 * - `FAILED_PRECONDITION`: the resource is not in a state that allows the request.
                 * - `ABORTED`: a conflict with another request stopped this one.
                 * - `OUT_OF_RANGE`: a value lies outside its allowed range.
                 * - `UNIMPLEMENTED`: the server does not support the operation.
                 * - `INTERNAL`: the server ran into an internal fault.
                 * - `UNAVAILABLE`: the service cannot be reached for the moment.
                 * - `DATA_LOSS`: stored data is lost or damaged.
                 * - `FORBIDDEN`: the request is not allowed, for instance by a setting of the resource.
                 */
                code: "OK" | "UNKNOWN" | "INVALID_ARGUMENT" | "DEADLINE_EXCEEDED" | "QUOTA_EXCEEDED" | "NOT_FOUND" | "ALREADY_EXISTS" | "PERMISSION_DENIED" | "UNAUTHENTICATED" | "RESOURCE_EXHAUSTED" | "FAILED_PRECONDITION" | "ABORTED" | "OUT_OF_RANGE" | "UNIMPLEMENTED" | "INTERNAL" | "UNAVAILABLE" | "DATA_LOSS" | "FORBIDDEN" | (string & {});
                /** Explanation for people. Its wording can change, so do not parse it. */
                message: string;
                /** Further facts about the error, in no fixed shape. Often absent. */
                details?: Record<string, unknown>;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_assistants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project's assistants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** One entry per assistant; empty when the project has none. */
                        assistants?: components["schemas"]["Assistant"][];
                    };
                };
            };
            /** The API key is missing or not valid, so no assistants are listed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed while listing the assistants; the call is safe to repeat. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    create_assistant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name of the new assistant, with its optional instructions, metadata and region. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Name of the assistant, unique in the project: 1 to 63 lower-case letters, digits and hyphens,
                     * with a letter or digit at both ends.
                     */
                    name: string;
                    /**
                     * Directive that shapes all of the assistant's answers, such as their tone, length or focus; at
                     * most 16 KB. None when omitted or null.
                     */
                    instructions?: string | null;
                    /**
                     * JSON object of the caller's own to keep with the assistant, such as an owner or labels; at most
                     * 16 KB. It does not affect answers.
                     */
                    metadata?: Record<string, unknown>;
                    /**
                     * Region that hosts the assistant and its files: `us` (United States) or `eu` (European Union).
                     * Default: `us`.
                     */
                    region?: "us" | "eu" | (string & {});
                };
            };
        };
        responses: {
            /** The new assistant. It takes uploads and chats once its `status` is `Ready`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assistant"];
                };
            };
            /** A setting of the new assistant is not valid, such as its name or region. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The API key is missing or not valid, so no assistant is created. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The project already has an assistant of this name. Sending the same request again does not help;
             * choose another name.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The server failed while creating the assistant. List the assistants before trying again, because
             * it may exist after all.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    get_assistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the assistant to describe.
                 * @example docs-assistant
                 */
                assistant_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The assistant, with its current status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assistant"];
                };
            };
            /** The API key is missing or not valid, so the assistant is not shown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project has no assistant of this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed while reading the assistant; the call is safe to repeat. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    delete_assistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the assistant to delete.
                 * @example docs-assistant
                 */
                assistant_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion has been accepted and goes on in the background. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The API key is missing or not valid, so nothing is deleted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project has no assistant of this name to delete. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The server failed while deleting the assistant. Repeat the call; status 404 then means that the
             * assistant is gone.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    update_assistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the assistant to change.
                 * @example docs-assistant
                 */
                assistant_name: string;
            };
            cookie?: never;
        };
        /** The settings to change, with their new values. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * New directive for all of the assistant's answers, in place of the present one; at most 16 KB.
                     * Unchanged when omitted.
                     */
                    instructions?: string | null;
                    /**
                     * New JSON object of the caller's own, in place of the whole present one; at most 16 KB. Unchanged
                     * when omitted.
                     */
                    metadata?: Record<string, unknown> | null;
                };
            };
        };
        responses: {
            /** The assistant's settings after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Name of the changed assistant. */
                        assistant_name?: string;
                        /** Directive that now shapes all of the assistant's answers. */
                        instructions?: string;
                        /** The caller's own JSON object, as now kept with the assistant. */
                        metadata?: Record<string, unknown>;
                    };
                };
            };
            /** A new setting is not valid, such as instructions or metadata that are too large. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The API key is missing or not valid, so nothing is changed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The project has no assistant of this name to change. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The server failed while changing the assistant; the call is safe to repeat. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
