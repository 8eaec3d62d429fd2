/** Path in the repository of the pages that are written before each build. */
export const GENERATED = 'site/generated';

/** The facade's page of operations, which the site shows with all APIs and a filter. */
export const OPERATIONS_SOURCE = 'packages/facade/docs/generated/operations.md';
