export { type AppliedOverride, applyOverrides } from './apply-overrides.ts';
export { checkOverrides } from './check-overrides.ts';
export { isJsonObject } from './is-json-object.ts';
export { listSpecs, listVersions, type SpecFile } from './list-specs.ts';
export { loadSpecs, type OverriddenSpec } from './load-specs.ts';
export { type Override, OverrideError, readOverrides } from './read-overrides.ts';
export {
  type Json,
  type JsonObject,
  type ParsedSpec,
  type Position,
  readSpec,
  SpecSyntaxError,
} from './read-spec.ts';
export { formatProblem, type SpecProblem } from './spec-problem.ts';
