import type { ApiVersionMode } from '../config/api-version-mode.js';
import { PineconeFieldNotInVersionError } from '../errors/pinecone-field-not-in-version-error.js';
import { PineconeOperationNotInVersionError } from '../errors/pinecone-operation-not-in-version-error.js';
import type { VersionedField } from '../wire/to-wire.js';
import { isInRange } from './is-in-range.js';
import { isStable } from './is-stable.js';
import { versionIndex } from './version-index.js';

/** What decides which version a call is sent with. */
export interface VersionChoice {
  readonly operation: string;
  /** The versions that have the operation, oldest first. */
  readonly having: readonly string[];
  /** The given fields that not every version has. */
  readonly versioned: readonly VersionedField[];
  readonly mode: ApiVersionMode;
  /** Whether preview versions may be chosen without being named. */
  readonly allowPreview: boolean;
}

/**
 * The versions that a call may be sent with, best first: the pinned one alone, or every one that has the operation and
 * takes the given fields, newest first for `auto` and oldest first for `minimum`. Throws before any I/O when there is
 * none.
 */
export function chooseVersions(choice: VersionChoice): readonly [string, ...string[]] {
  const { operation, having, versioned, mode, allowPreview } = choice;
  const isPinned = mode !== 'auto' && mode !== 'minimum';
  if (isPinned && versioned.length === 0 && having.includes(mode)) return [mode];
  const wanted = isPinned
    ? having.filter((version) => version === mode)
    : having.filter((version) => allowPreview || isStable(version));
  if (wanted.length === 0) {
    throw new PineconeOperationNotInVersionError({ operation, pinned: mode, availableIn: having });
  }
  const able = wanted.filter((version) => versioned.every((field) => takes(version, field)));
  const [best, ...others] = mode === 'minimum' ? able : able.toReversed();
  if (best !== undefined) return [best, ...others];
  // No version takes all fields, so the last one lacks some.
  const version = wanted.at(-1) as string;
  const missing = versioned.find((field) => !takes(version, field)) as VersionedField;
  throw new PineconeFieldNotInVersionError({
    field: missing.given,
    operation,
    version,
    availableIn: having.filter((each) => takes(each, missing)),
  });
}

function takes(version: string, field: VersionedField): boolean {
  return isInRange(field, versionIndex(version));
}
