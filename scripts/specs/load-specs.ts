import { type AppliedOverride, applyOverrides } from './apply-overrides.ts';
import { checkOverrides } from './check/check-overrides.ts';
import { listSpecs, type SpecFile } from './list-specs.ts';
import { OverrideError, readOverrides } from './read-overrides.ts';
import { type JsonObject, type ParsedSpec, readSpec } from './read-spec.ts';

/** A spec with the overrides applied: the document that everything below `specs/` works from. */
export interface OverriddenSpec {
  readonly file: SpecFile;
  readonly document: JsonObject;
  /** The spec as it lies on disk. */
  readonly published: ParsedSpec;
  readonly applied: readonly AppliedOverride[];
}

/**
 * Reads every spec of a specs folder, applies the overrides and checks that each still does
 * something. Throws `SpecSyntaxError` or {@link OverrideError}, with file and line.
 */
export function loadSpecs(specsFolder: string): OverriddenSpec[] {
  const overrides = readOverrides(specsFolder);
  const specs = listSpecs(specsFolder).map((file) => {
    const published = readSpec(file);
    return { file, published, ...applyOverrides(published, overrides) };
  });
  const problems = checkOverrides(
    overrides,
    specs.flatMap((spec) => spec.applied),
  );
  if (problems.length > 0) {
    throw new OverrideError(problems);
  }
  return specs;
}
