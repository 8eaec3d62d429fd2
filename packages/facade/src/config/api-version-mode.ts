import { describeValue } from '@pinecone-versioned/transport';
import { PineconeConfigurationError } from '../errors/pinecone-configuration-error.js';
import type { VERSIONS } from '../generated/versions.js';
import { isStable } from '../negotiation/is-stable.js';

/** A dated API version that this release knows. */
export type KnownVersion = (typeof VERSIONS)[number];

/**
 * What decides the version of each call: a dated version pins it; `'auto'` takes the newest that has the operation and
 * the given fields, `'minimum'` the oldest.
 */
export type ApiVersionMode<Version extends string = KnownVersion> = Version | 'auto' | 'minimum';

/** What a given mode is checked against. */
export interface VersionRules<Version extends string> {
  readonly versions: readonly Version[];
  readonly allowPreview: boolean;
}

/** Checks a mode that came from `source`, an option or a variable. */
export function checkVersionMode<Version extends string>(
  given: unknown,
  source: string,
  { versions, allowPreview }: VersionRules<Version>,
): ApiVersionMode<Version> {
  const known: readonly ApiVersionMode<Version>[] = [
    ...versions.filter((version) => allowPreview || isStable(version)),
    'auto',
    'minimum',
  ];
  const mode = known.find((each) => each === given);
  if (mode !== undefined) return mode;
  const isPreview = versions.some((version) => version === given);
  throw new PineconeConfigurationError(
    isPreview
      ? `${source} ${given} is a preview. Set \`allowPreview\` to use it.`
      : `${source} must be one of ${known.join(', ')}, got ${typeof given === 'string' ? JSON.stringify(given) : describeValue(given)}.`,
  );
}
