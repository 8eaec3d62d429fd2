// Generated from specs/ by `pnpm codegen`. Do not edit.

/** Every API version that this release knows, oldest first. */
export const VERSIONS = ['2025-04', '2025-10'] as const;
