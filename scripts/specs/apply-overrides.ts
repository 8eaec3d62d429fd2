import { isDeepStrictEqual } from 'node:util';
import { formatPointer } from './json-pointer.ts';
import type { SpecFile } from './list-specs.ts';
import { matchTarget } from './match-target.ts';
import { mergePatch } from './merge-patch.ts';
import type { Override } from './read-overrides.ts';
import type { Json, JsonObject } from './read-spec.ts';
import { childOf } from './resolve-pointer.ts';

/** What one override did to one spec that it names. */
export interface AppliedOverride {
  readonly override: Override;
  /** Pointers of every place that its target matched; empty when the target is not in this spec. */
  readonly matched: readonly string[];
  /** Those of them where the change made a difference. */
  readonly changed: readonly string[];
}

/** Whether an override is meant for a spec, by version and API. */
function overrideNames(override: Override, file: SpecFile): boolean {
  return (
    (override.version === '*' || override.version === file.version) &&
    (override.api === '*' || override.api === file.api)
  );
}

/**
 * Applies the overrides that name a spec, in order, to a copy of its document. A target that is
 * not there is reported in `applied`, not thrown: `checkOverrides` judges all specs together.
 */
export function applyOverrides(
  spec: { readonly file: SpecFile; readonly document: JsonObject },
  overrides: readonly Override[],
): { document: JsonObject; applied: AppliedOverride[] } {
  const document = structuredClone(spec.document);
  const applied = overrides
    .filter((override) => overrideNames(override, spec.file))
    .map((override) => {
      const places = matchTarget(document, override.steps);
      // Backwards, because removing an item of an array moves those behind it.
      const changed = places.toReversed().filter((place) => changeAt(document, place, override));
      return {
        override,
        matched: places.map(formatPointer),
        changed: changed.toReversed().map(formatPointer),
      };
    });
  return { document, applied };
}

function changeAt(document: JsonObject, place: readonly string[], override: Override): boolean {
  const parent = place.slice(0, -1).reduce<Json | undefined>(childOf, document);
  const key = place.at(-1);
  if (key === undefined || typeof parent !== 'object' || parent === null) return false;
  if (override.change === null) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return true;
  }
  const before = childOf(parent, key);
  const after = mergePatch(before, override.change);
  if (isDeepStrictEqual(before, after)) return false;
  if (Array.isArray(parent)) parent[Number(key)] = after;
  else parent[key] = after;
  return true;
}
