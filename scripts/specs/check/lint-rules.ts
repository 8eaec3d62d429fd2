import type { RawUniversalConfig } from '@redocly/openapi-core';

/**
 * The Redocly rules that every spec has to keep, named one by one: a preset would change under us.
 *
 * Off, because the published contract itself breaks them:
 * - `security-defined` at the one operation that gives out tokens, which needs none;
 * - `no-required-schema-properties-undefined`: some scalars repeat their own name under `required`;
 * - `no-unused-components`: two schemas of 2025-04 are left over;
 * - `paths-kebab-case`, `path-segment-plural`, `no-http-verbs-in-paths`, `path-http-verbs-order`:
 *   names and order are as they are;
 * - `info-license`, `info-contact`, `tags-alphabetical`, `scalar-property-missing-example`,
 *   `required-string-property-missing-min-length`: style, not correctness;
 * - `spec-discriminator-defaultMapping`: a keyword of a later OpenAPI; an override corrects its one case.
 *
 * Off, because other checks see the overridden document and lines of text: `no-unresolved-refs`
 * (checkReferences), `no-invalid-*-examples` (checkExamples).
 */
export const LINT_RULES: NonNullable<RawUniversalConfig['rules']> = {
  struct: 'error',
  'no-ambiguous-paths': 'error',
  'no-duplicated-enum-values': 'error',
  'no-duplicated-tag-names': 'error',
  'no-empty-servers': 'error',
  'no-enum-type-mismatch': 'error',
  'no-example-value-and-externalValue': 'error',
  'no-identical-paths': 'error',
  'no-illogical-composition-keywords': 'error',
  'no-path-trailing-slash': 'error',
  'no-schema-type-mismatch': 'error',
  'no-server-trailing-slash': 'error',
  'no-server-variables-empty-enum': 'error',
  'no-undefined-server-variable': 'error',
  'nullable-type-sibling': 'error',
  'operation-2xx-response': 'error',
  'operation-4xx-response': 'error',
  'operation-operationId': 'error',
  'operation-operationId-unique': 'error',
  'operation-operationId-url-safe': 'error',
  'operation-parameters-unique': 'error',
  'operation-singular-tag': 'error',
  'operation-tag-defined': 'error',
  'path-declaration-must-exist': 'error',
  'path-not-include-query': 'error',
  'path-parameters-defined': 'error',
  'path-params-defined': 'error',
  'security-defined': {
    severity: 'error',
    exceptions: [{ path: '/oauth/token', methods: ['post'] }],
  },
  'security-scopes-defined': 'error',
  'spec-components-invalid-map-name': 'error',
  'spec-ref-siblings': 'error',
  'spec-strict-refs': 'error',
  // Prose: an error in a transcription, a warning in a published file.
  'no-unsafe-markdown': 'warn',
  'operation-summary': 'warn',
  'tag-description': 'warn',
};
