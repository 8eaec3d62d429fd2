export { type AppliedOverride, applyOverrides } from './apply-overrides.ts';
export { checkOverrides } from './check/check-overrides.ts';
export { type CheckOptions, type CheckReport, checkSpecs } from './check/check-specs.ts';
export { contractDigest } from './contract-digest.ts';
export { contractOf } from './contract-of.ts';
export { PullError } from './fetch-published.ts';
export { isJsonObject } from './is-json-object.ts';
export { formatPointer, parsePointer } from './json-pointer.ts';
export { listSpecs, listVersions, type SpecFile } from './list-specs.ts';
export { loadSpecs, type OverriddenSpec } from './load-specs.ts';
export { type LockChange, lockSpecs } from './lock-specs.ts';
export { mockDocument } from './mock-document.ts';
export { type PullOptions, pullSpecs } from './pull-specs.ts';
export { LockError, type LockedSpec, readLock, type SpecsLock } from './read-lock.ts';
export { type Override, OverrideError, readOverrides } from './read-overrides.ts';
export {
  type Json,
  type JsonObject,
  type ParsedSpec,
  type Position,
  parseSpec,
  readSpec,
  SpecSyntaxError,
} from './read-spec.ts';
export { resolvePointer, resolveReference } from './resolve-pointer.ts';
export { formatProblem, type SpecProblem } from './spec-problem.ts';
export { specsFolder } from './specs-folder.ts';
export { type DocumentNode, walkDocument } from './walk-document.ts';
