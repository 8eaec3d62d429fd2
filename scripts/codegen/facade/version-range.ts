/** As `VersionRange` of the facade, against which the registry is type-checked. */
export interface VersionRange {
  readonly since?: number;
  readonly until?: number;
}

/**
 * The range of what the versions `own` have within something that the versions `surroundings` have; both ascending. Of
 * something that came back after a gap it is the time since then, so that no version is promised what it lacks.
 */
export function versionRange(
  own: readonly number[],
  surroundings: readonly number[],
): VersionRange {
  const has = surroundings.map((version) => own.includes(version));
  const end = has.lastIndexOf(true) + 1;
  const start = has.lastIndexOf(false, end - 1) + 1;
  const since = start > 0 ? surroundings[start] : undefined;
  const until = surroundings[end];
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

/** A range as the registry has it in front of what it bounds: nothing, `1`, `-2` or `1-2`. */
export function spellRange({ since, until }: VersionRange): string {
  return `${since ?? ''}${until === undefined ? '' : `-${until}`}`;
}
