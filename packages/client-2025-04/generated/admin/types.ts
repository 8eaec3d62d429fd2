// Generated from specs/2025-04/admin_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

export interface paths {
    "/admin/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         *
         * Returns every organization that the access token's account belongs to, in one response without
         * paging. Use the `id` of an entry in the calls on a single organization.
         */
        get: operations["list_organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/organizations/{organization_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an organization
         *
         * Returns the name, plan, payment status and support tier of one organization. Fails with `404`
         * when the ID is unknown.
         */
        get: operations["fetch_organization"];
        put?: never;
        post?: never;
        /**
         * Delete an organization
         *
         * Deletes an organization together with its configuration; there is no way to restore it. First
         * delete every project in it, and before that the indexes, assistants, backups and collections of
         * each project. The call only accepts the request (`202`, no body); get the organization until the
         * answer is `404` to know that it is gone.
         */
        delete: operations["delete_organization"];
        options?: never;
        head?: never;
        /**
         * Rename an organization
         *
         * Changes the name of an organization, the only field that this API can change, and returns the
         * organization as it is afterwards. The ID stays the same. Fails with `400` when the name is empty
         * or longer than 512 characters.
         */
        patch: operations["update_organization"];
        trace?: never;
    };
    "/admin/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         *
         * Returns every project of the organization that the access token belongs to, in one response
         * without paging. Use the `id` of an entry in the calls on one project and on its API keys.
         */
        get: operations["list_projects"];
        put?: never;
        /**
         * Create a project
         *
         * Creates a project in the organization that the access token belongs to and returns it with its
         * new ID. Only `name` is needed; the project is then for serverless indexes only and does not
         * force encryption with a customer-managed key. To call the project's APIs, create an API key in
         * it.
         */
        post: operations["create_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a project
         *
         * Returns the name, pod limit, encryption rule and organization of one project. Fails with `404`
         * when the ID is unknown.
         */
        get: operations["fetch_project"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         *
         * Deletes a project together with its configuration; there is no way to restore it. The project
         * must be empty first: delete its indexes, assistants, backups and collections yourself. What else
         * belongs to it, such as its API keys, goes with it. The call only accepts the request (`202`, no
         * body); get the project until the answer is `404` to know that it is gone.
         */
        delete: operations["delete_project"];
        options?: never;
        head?: never;
        /**
         * Update a project
         *
         * Changes the name, the pod limit or the encryption rule of a project and returns the project as
         * it is afterwards. Omitted fields keep their value. Turning on `force_encryption_with_cmek` is
         * final: it cannot be turned off again.
         */
        patch: operations["update_project"];
        trace?: never;
    };
    "/admin/projects/{project_id}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a project's API keys
         *
         * Returns the name, ID and roles of every API key in a project, in one response without paging.
         * The secret values are not part of the answer; they cannot be read back.
         */
        get: operations["list_api_keys"];
        put?: never;
        /**
         * Create an API key
         *
         * Creates an API key in a project and returns it with its secret `value`. Save the secret at once:
         * no later call shows it again. Applications send it in the `Api-Key` header of control plane and
         * data plane requests. Without `roles` the key may read and write everything in the project. Fails
         * with `403` when the quota is used up.
         */
        post: operations["create_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/api-keys/{api_key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key
         *
         * Returns the name, roles and project of one API key, never its secret. Fails with `404` when the
         * ID is unknown.
         */
        get: operations["fetch_api_key"];
        put?: never;
        post?: never;
        /**
         * Delete an API key
         *
         * Revokes an API key and removes it from its project, for good. The call only accepts the request
         * (`202`, no body); get the key until the answer is `404` to know that it is gone. Applications
         * that still use its secret lose access, so move them to another key first.
         */
        delete: operations["delete_api_key"];
        options?: never;
        head?: never;
        /**
         * Update an API key
         *
         * Changes the name, the roles or both of an API key. A given list of roles replaces the old one as
         * a whole; an omitted field keeps its value. Success is status `201` in this version, with the
         * same body shape as for a new key.
         */
        patch: operations["update_api_key"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** An organization, the top-level account that holds projects and carries the plan and the billing. */
        Organization: {
            /**
             * ID of the organization, fixed for its lifetime.
             * @example 8f1f7a3e-6b1c-4f0e-9d55-0f6f6b3f2c11
             */
            id: string;
            /**
             * Display name of the organization, 1 to 512 characters.
             * @example Example Labs
             */
            name: string;
            /**
             * Plan that the organization subscribes to, which decides its limits and features.
             *
             * - `Free`: the plan without charge.
             * - `Standard`: the paid plan for regular production use.
             * - `Enterprise`: the paid plan for larger companies.
             * - `Dedicated`: the plan of a dedicated deployment.
             * @example Standard
             */
            plan: "Free" | "Standard" | "Enterprise" | "Dedicated" | (string & {});
            /**
             * Where the organization stands with its payments.
             *
             * - `Active`: nothing is owed.
             * - `PaymentPending`: a payment is under way.
             * - `PastDue`: a payment is late.
             * - `Restricted`: some use is blocked.
             * - `Suspended`: use is stopped for the time being.
             * - `Deactivated`: the organization is switched off.
             * @example Active
             */
            payment_status: "Active" | "PaymentPending" | "PastDue" | "Restricted" | "Suspended" | "Deactivated" | (string & {});
            /**
             * Level of support that the organization is entitled to, rising from `Free` through `Developer`
             * and `Pro` to `Enterprise`.
             * @example Developer
             */
            support_tier: "Free" | "Developer" | "Pro" | "Enterprise" | (string & {});
            /**
             * Time at which the organization came into being, as an RFC 3339 timestamp.
             * Format: date-time
             * @example 2025-01-08T09:15:00Z
             */
            created_at: string;
        };
        /** The change to an organization. */
        UpdateOrganizationRequest: {
            /**
             * New display name, 1 to 512 characters. When omitted, the name stays as it is.
             * @example Example Labs
             */
            name?: string;
        };
        /**
         * A project, the container in an organization that holds indexes, assistants and the API keys for
         * them.
         */
        Project: {
            /**
             * ID of the project (a UUID), fixed for its lifetime.
             * Format: uuid
             * @example 3b9c1d52-7e44-4a6b-8f0a-5c2e9d7b6a10
             */
            id: string;
            /**
             * Display name of the project, 1 to 512 characters.
             * @example docs
             */
            name: string;
            /**
             * ID of the organization that owns the project.
             * @example 8f1f7a3e-6b1c-4f0e-9d55-0f6f6b3f2c11
             */
            organization_id: string;
            /**
             * Largest number of pods that all pod-based indexes of the project may use together. `0` means
             * that the project is for serverless indexes only; serverless indexes never count.
             * @example 0
             */
            max_pods: number;
            /**
             * `true` when the project demands encryption with a customer-managed encryption key (CMEK). Once
             * `true`, it stays so.
             * @example false
             */
            force_encryption_with_cmek: boolean;
            /**
             * Time at which the project was made, as an RFC 3339 timestamp. May be absent.
             * Format: date-time
             * @example 2025-01-08T09:20:00Z
             */
            created_at?: string;
        };
        /** What a new project is to look like. Only `name` is required. */
        CreateProjectRequest: {
            /**
             * Display name of the project, 1 to 512 characters.
             * @example docs
             */
            name: string;
            /**
             * Largest number of pods that all pod-based indexes of the project may use together. When omitted
             * it is `0`, which leaves the project to serverless indexes.
             * @example 0
             */
            max_pods?: number;
            /**
             * `true` demands encryption with a customer-managed encryption key (CMEK) throughout the project
             * and cannot be taken back. When omitted it is `false`.
             * @example false
             */
            force_encryption_with_cmek?: boolean;
        };
        /** The fields of a project to change. Omitted fields keep their value. */
        UpdateProjectRequest: {
            /**
             * New display name, 1 to 512 characters.
             * @example docs
             */
            name?: string;
            /**
             * New upper limit for the pods of all pod-based indexes of the project together. `0` leaves the
             * project to serverless indexes.
             * @example 5
             */
            max_pods?: number;
            /**
             * `true` turns on the demand for a customer-managed encryption key (CMEK). A project that has it
             * on cannot go back to `false`.
             * @example true
             */
            force_encryption_with_cmek?: boolean;
        };
        /** An API key of a project as it may be shown at any time, that is, without its secret value. */
        APIKey: {
            /**
             * ID of the API key (a UUID), used in the calls on one key. It is not the secret and grants no
             * access.
             * Format: uuid
             * @example 6f0c2a1b-9d3e-4c57-8a21-b4e7d0f3c962
             */
            id: string;
            /**
             * Name that tells the key apart from others, 1 to 80 characters.
             * @example docs-writer
             */
            name: string;
            /**
             * ID of the project (a UUID) that the key gives access to.
             * Format: uuid
             * @example 3b9c1d52-7e44-4a6b-8f0a-5c2e9d7b6a10
             */
            project_id: string;
            /** Roles that the key holds; it may do whatever at least one of them allows. */
            roles: ("ProjectEditor" | "ProjectViewer" | "ControlPlaneEditor" | "ControlPlaneViewer" | "DataPlaneEditor" | "DataPlaneViewer" | (string & {}))[];
        };
        /** An API key together with its secret, the body that answers the creation and the update of a key. */
        APIKeyWithSecret: {
            /** An API key of a project as it may be shown at any time, that is, without its secret value. */
            key: components["schemas"]["APIKey"];
            /**
             * The secret, to be sent whole in the `Api-Key` header: its prefix, public label and unique part,
             * joined by underscores, belong together. Store it safely; the calls that get and list keys never
             * show it.
             * @example pcsk_EXAMPLE_not_a_real_key
             */
            value: string;
        };
        /** What a new API key is to be called and allowed. Only `name` is required. */
        CreateAPIKeyRequest: {
            /**
             * Name that tells the key apart from others, 1 to 80 characters.
             * @example docs-writer
             */
            name: string;
            /**
             * Roles of the new key; it may do whatever at least one of them allows. When omitted they are
             * `["ProjectEditor"]`, which is full access to the project.
             */
            roles?: ("ProjectEditor" | "ProjectViewer" | "ControlPlaneEditor" | "ControlPlaneViewer" | "DataPlaneEditor" | "DataPlaneViewer" | (string & {}))[];
        };
        /** The changes to an API key. Omitted fields keep their value. */
        UpdateAPIKeyRequest: {
            /**
             * New name, 1 to 80 characters. When omitted, the name stays as it is.
             * @example docs-writer
             */
            name?: string;
            /**
             * Complete new list of roles: a role that the key holds now and that is not in the list is taken
             * away. When omitted, the roles stay as they are.
             */
            roles?: ("ProjectEditor" | "ProjectViewer" | "ControlPlaneEditor" | "ControlPlaneViewer" | "DataPlaneEditor" | "DataPlaneViewer" | (string & {}))[];
        };
        /** Body of every answer that reports an error. */
        ErrorResponse: {
            /**
             * HTTP status code of the answer, repeated in the body.
             * @example 404
             */
            status: number;
            /** What went wrong. */
            error: {
                /**
                 * Name of the kind of error, for programs to branch on.
                 *
                 * - `OK`: no error.
                 * - `UNKNOWN`: a failure without a known cause.
                 * - `INVALID_ARGUMENT`: a value in the request is missing or invalid.
                 * - `DEADLINE_EXCEEDED`: the operation took too long.
                 * - `QUOTA_EXCEEDED`: a quota of the project or plan is used up.
                 * - `NOT_FOUND`: the resource does not exist.
                 * - `ALREADY_EXISTS`: the resource to create exists already.
                 * - `PERMISSION_DENIED`: the caller lacks the permission.
                 * - `UNAUTHENTICATED`: the credentials are missing or invalid.
                 * - `RESOURCE_EXHAUSTED`: a rate or resource limit is reached.
                 * - `FAILED_PRECONDITION`: the resource is not in the state that the operation needs.
                 * - `ABORTED`: the operation was broken off, mostly by a concurrent one.
                 * - `OUT_OF_RANGE`: a value lies outside the valid range.
                 * - `UNIMPLEMENTED`: the operation is not supported.
                 * - `INTERNAL`: a fault inside the service.
                 * - `UNAVAILABLE`: the service cannot be reached for now; retry later.
                 * - `DATA_LOSS`: data is lost or damaged beyond recovery.
                 * - `FORBIDDEN`: the operation is not allowed for this caller or resource.
                 * - `UNPROCESSABLE_ENTITY`: the request is well formed but cannot be carried out.
                 * @example NOT_FOUND
                 */
                code: "OK" | "UNKNOWN" | "INVALID_ARGUMENT" | "DEADLINE_EXCEEDED" | "QUOTA_EXCEEDED" | "NOT_FOUND" | "ALREADY_EXISTS" | "PERMISSION_DENIED" | "UNAUTHENTICATED" | "RESOURCE_EXHAUSTED" | "FAILED_PRECONDITION" | "ABORTED" | "OUT_OF_RANGE" | "UNIMPLEMENTED" | "INTERNAL" | "UNAVAILABLE" | "DATA_LOSS" | "FORBIDDEN" | "UNPROCESSABLE_ENTITY" | (string & {});
                /**
                 * Explanation for people. Its wording can change, so do not parse it.
                 * @example Project 3b9c1d52-7e44-4a6b-8f0a-5c2e9d7b6a10 not found. List the projects to see the valid IDs.
                 */
                message: string;
                /** Further facts about the error, with free keys. Often absent. */
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
    list_organizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organizations that the access token can reach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** One entry per organization. */
                        data?: components["schemas"]["Organization"][];
                    };
                };
            };
            /** The organizations are not listed, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed while it collected the organizations; the call can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The list request was refused for a reason without a status of its own in this list, such as too
             * many calls.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    fetch_organization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the organization, as returned by the list of organizations.
                 * @example 8f1f7a3e-6b1c-4f0e-9d55-0f6f6b3f2c11
                 */
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** The organization is not shown, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token reaches no organization with this ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed while it read the organization; the call can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The organization could not be read for another reason on the caller's side, such as too many
             * calls.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    delete_organization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the organization, as returned by the list of organizations.
                 * @example 8f1f7a3e-6b1c-4f0e-9d55-0f6f6b3f2c11
                 */
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion of the organization is accepted and proceeds in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The organization is kept, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token has no permission to delete this organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The organization does not exist, or is already deleted. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The server failed while it took the deletion request; get the organization to see whether it
             * still exists.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The deletion was refused for another reason on the caller's side, such as too many calls. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    update_organization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the organization, as returned by the list of organizations.
                 * @example 8f1f7a3e-6b1c-4f0e-9d55-0f6f6b3f2c11
                 */
                organization_id: string;
            };
            cookie?: never;
        };
        /** The new name of the organization. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationRequest"];
            };
        };
        responses: {
            /** The organization after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** The new name breaks a rule; the organization is unchanged. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The organization keeps its name, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token has no permission to change this organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token reaches no organization with this ID, so nothing is renamed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed during the change; read the organization to see which name it has. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The change was refused for another reason on the caller's side, such as too many calls. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    list_projects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The projects of the organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** One entry per project. */
                        data?: components["schemas"]["Project"][];
                    };
                };
            };
            /** The projects are not listed, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed while it collected the projects; the call can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The projects could not be listed for another reason on the caller's side, such as too many
             * calls.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    create_project: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The name of the new project and, if wanted, its pod limit and its encryption rule. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProjectRequest"];
            };
        };
        responses: {
            /** The new project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** A field of the new project is missing or invalid; no project was created. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** No project was created, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token has no permission to create projects in its organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The organization that the project would belong to was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The server failed during the creation; list the projects before trying again, or a second
             * project may result.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project was not created for another reason on the caller's side, such as too many calls. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    fetch_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project (a UUID), as returned by the list of projects.
                 * @example 3b9c1d52-7e44-4a6b-8f0a-5c2e9d7b6a10
                 */
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** The project is not shown, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token reaches no project with this ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed while it read the project; the call can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project could not be read for another reason on the caller's side, such as too many calls. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    delete_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project (a UUID), as returned by the list of projects.
                 * @example 3b9c1d52-7e44-4a6b-8f0a-5c2e9d7b6a10
                 */
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion of the project is accepted and proceeds in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The project is kept, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token has no permission to delete this project. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project does not exist, or is already deleted. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The server failed while it took the deletion request; get the project to see whether it still
             * exists.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The deletion of the project was refused for another reason on the caller's side, such as too
             * many calls.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    update_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project (a UUID), as returned by the list of projects.
                 * @example 3b9c1d52-7e44-4a6b-8f0a-5c2e9d7b6a10
                 */
                project_id: string;
            };
            cookie?: never;
        };
        /** The fields to change; omitted ones stay as they are. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProjectRequest"];
            };
        };
        responses: {
            /** The project after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** A field to change has an invalid value; the project is unchanged. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The project is unchanged, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token has no permission to change this project. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token reaches no project with this ID, so nothing is changed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed during the change; read the project to see which values it has. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The change of the project was refused for another reason on the caller's side, such as too many
             * calls.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    list_api_keys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project (a UUID) that owns the API keys.
                 * @example 3b9c1d52-7e44-4a6b-8f0a-5c2e9d7b6a10
                 */
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The API keys of the project, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** One entry per API key, without its secret. */
                        data?: components["schemas"]["APIKey"][];
                    };
                };
            };
            /** The API keys are not listed, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed while it collected the API keys; the call can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The API keys could not be listed, for instance because the project is unknown or the calls are
             * too many.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    create_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the project (a UUID) that the new API key belongs to.
                 * @example 3b9c1d52-7e44-4a6b-8f0a-5c2e9d7b6a10
                 */
                project_id: string;
            };
            cookie?: never;
        };
        /** The name of the new API key and, if wanted, its roles. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAPIKeyRequest"];
            };
        };
        responses: {
            /** The new API key with its secret, shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIKeyWithSecret"];
                };
            };
            /** The name or a role of the new API key is invalid; no key was created. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** No API key was created, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The quota leaves no room for another API key. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The server failed during the creation; list the API keys and delete one whose secret never
             * arrived.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** No API key was created, for instance because the project is unknown or the calls are too many. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    fetch_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the API key (a UUID), as returned by the list of a project's keys. It is not the secret.
                 * @example 6f0c2a1b-9d3e-4c57-8a21-b4e7d0f3c962
                 */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The API key, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIKey"];
                };
            };
            /** The API key is not shown, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token reaches no API key with this ID. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed while it read the API key; the call can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The API key could not be read for another reason on the caller's side, such as too many calls. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    delete_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the API key (a UUID), as returned by the list of a project's keys. It is not the secret.
                 * @example 6f0c2a1b-9d3e-4c57-8a21-b4e7d0f3c962
                 */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion of the API key is accepted and proceeds in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The API key is kept, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token has no permission to delete this API key. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The API key does not exist, or is already deleted. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The server failed while it took the deletion request; get the API key to see whether it still
             * exists.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * The deletion of the API key was refused for another reason on the caller's side, such as too
             * many calls.
             */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    update_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * ID of the API key (a UUID), as returned by the list of a project's keys. It is not the secret.
                 * @example 6f0c2a1b-9d3e-4c57-8a21-b4e7d0f3c962
                 */
                api_key_id: string;
            };
            cookie?: never;
        };
        /** The new name, the new roles or both; an omitted field stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAPIKeyRequest"];
            };
        };
        responses: {
            /** The API key after the change, in the body shape of a new key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIKeyWithSecret"];
                };
            };
            /** The new name or a new role is invalid; the API key is unchanged. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The API key is unchanged, because the access token is missing, invalid or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The access token has no permission to change this API key. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The server failed during the change; read the API key to see which name and roles it has. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The API key was not changed, for instance because its ID is unknown or the calls are too many. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}
