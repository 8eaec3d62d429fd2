// Generated from specs/2025-10/oauth_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an access token
         *
         * Trades a service account's client ID and secret for an access token. Send the token to the Admin
         * API as `Authorization: Bearer <token>`. It expires after `expires_in` seconds, and there is no
         * refresh token: keep the token until shortly before then, and then ask for another one.
         */
        post: operations["get_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Credentials of a service account and the kind of token wanted. All fields are required. */
        TokenRequest: {
            /** Client ID of the service account. */
            client_id: string;
            /**
             * Client secret of the service account, shown only once, at its creation. Keep it out of code and
             * logs.
             */
            client_secret: string;
            /** OAuth 2.0 grant to use: always `client_credentials`. */
            grant_type: "client_credentials" | (string & {});
            /** API that the token is meant for: always `https://api.pinecone.io/`, with the slash at the end. */
            audience: "https://api.pinecone.io/" | (string & {});
        };
        /** A new access token for the Admin API. */
        TokenResponse: {
            /** The token. Send it to the Admin API as `Authorization: Bearer <token>`, and keep it secret. */
            access_token: string;
            /** Scheme to send the token with in the `Authorization` header: always `Bearer`. */
            token_type: "Bearer" | (string & {});
            /** Lifetime of the token in seconds, counted from its issue, for instance 1800 for 30 minutes. */
            expires_in: number;
        };
        /** Reason why no access token has been issued. */
        ErrorResponse: {
            /** Short code of the error, such as `access_denied`, for programs to act on. */
            error?: string;
            /** Explanation for people. Its wording can change, so do not parse it. */
            error_description?: string;
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
    get_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Credentials of the service account, as JSON or as a URL-encoded form. Both have the same four
         * fields.
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** A new access token, with its type and lifetime. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** The token request is malformed, or lacks one of its four fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The client ID or the client secret is wrong, so no token is issued. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The credentials are known, but the service account may not have a token for this audience. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** Too many token requests in a short time. Wait, and reuse a token until it expires. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The login server failed while issuing the token; the call is safe to repeat. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The login server does not support this kind of token request. Trying again does not help. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The login server is overloaded or under maintenance. Try again later. */
            503: {
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
