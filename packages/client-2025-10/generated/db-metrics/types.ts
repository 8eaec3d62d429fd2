// Generated from specs/2025-10/db_metrics_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

export interface paths {
    "/prometheus/projects/{project_id}/metrics/discover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discover Prometheus scrape targets
         *
         * Lists the scrape targets of a project's serverless indexes, in all regions, in the JSON format
         * of Prometheus HTTP service discovery, so that the URL can stand in `http_sd_configs` as it is.
         * Call it again from time to time, for the targets follow the indexes of the project; too many
         * calls in a short time fail with status 429. Scraping the targets takes the same bearer token.
         */
        get: operations["fetch_prometheus_targets"];
        put?: never;
        post?: never;
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
        /** Groups of scrape targets, in the format that Prometheus HTTP service discovery reads. */
        PrometheusTargets: {
            /** Addresses to scrape, for example a URL that ends in `/metrics/export`. */
            targets: string[];
            /** Labels that Prometheus adds to all metrics of these targets, by name. Can be absent. */
            labels?: {
                [key: string]: string;
            };
        }[];
        /** The body of each failed call. */
        ErrorResponse: {
            /** HTTP status code of the response, repeated in the body. */
            status: number;
            /** What went wrong. */
            error: {
                /**
                 * Kind of the error, for programs to branch on:
                 *
                 * - `OK`: no error.
                 * - `UNKNOWN`: a fault of the service.
                 * - `UNAUTHENTICATED`: the API key is missing or not valid.
                 * - `TOO_MANY_REQUESTS`: the caller sends requests too fast.
                 */
                code: "OK" | "UNKNOWN" | "UNAUTHENTICATED" | "TOO_MANY_REQUESTS" | (string & {});
                /** What went wrong, in words for people. The wording can change; branch on `code` instead. */
                message: string;
                /** More about the error, as an object without a fixed shape. Often absent. */
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
    fetch_prometheus_targets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project whose metrics are to be scraped, a UUID. The API key must belong to this
                 * project.
                 * @example 3b9c1d52-7e44-4a6b-8f0a-5c2e9d7b6a10
                 */
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The groups of scrape targets of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrometheusTargets"];
                };
            };
            /** The bearer token is missing or is not a valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** Targets were asked for too often in a short time. Wait, then ask at longer intervals. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** The targets could not be looked up because of a fault of the service. Try again. */
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
}
