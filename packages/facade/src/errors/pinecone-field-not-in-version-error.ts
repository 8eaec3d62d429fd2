import { BasePineconeError, type ErrorFacts } from './base-pinecone-error.js';
import { versionHint } from './version-hint.js';

/** What the error of a field can tell that a version does not have. */
export interface FieldNotInVersionFacts extends ErrorFacts {
  readonly field: string;
  readonly operation: string;
  readonly version: string;
  readonly availableIn: readonly string[];
}

/** The chosen API version does not take a field that was given. Thrown before anything is sent. */
export class PineconeFieldNotInVersionError extends BasePineconeError<FieldNotInVersionFacts> {
  override readonly name = 'PineconeFieldNotInVersionError';
  override readonly code = 'FIELD_NOT_IN_VERSION';
  /** Path of the field, such as `spec.serverless.readCapacity`. */
  declare readonly field: string;
  /** Name of the operation, such as `createIndex`. */
  declare readonly operation: string;
  /** The version that was to be used. */
  declare readonly version: string;
  /** Versions that take the field, oldest first. */
  declare readonly availableIn: readonly string[];

  constructor(facts: FieldNotInVersionFacts) {
    const { field, operation, version, availableIn } = facts;
    super(
      `\`${field}\` of \`${operation}\` is not in API version ${version}. ${versionHint(availableIn)}`,
      facts,
    );
  }
}
