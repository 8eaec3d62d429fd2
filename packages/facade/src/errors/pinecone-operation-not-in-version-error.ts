import { BasePineconeError, type ErrorFacts } from './base-pinecone-error.js';
import { versionHint } from './version-hint.js';

/** What the error of an operation can tell that a version does not have. */
export interface OperationNotInVersionFacts extends ErrorFacts {
  readonly operation: string;
  readonly pinned: string;
  readonly availableIn: readonly string[];
}

/** The pinned API version does not have this operation. Thrown before anything is sent. */
export class PineconeOperationNotInVersionError extends BasePineconeError<OperationNotInVersionFacts> {
  override readonly name = 'PineconeOperationNotInVersionError';
  override readonly code = 'OPERATION_NOT_IN_VERSION';
  /** Name of the operation, such as `createNamespace`. */
  declare readonly operation: string;
  /** The version that was asked for. */
  declare readonly pinned: string;
  /** Versions that have the operation, oldest first. */
  declare readonly availableIn: readonly string[];

  constructor(facts: OperationNotInVersionFacts) {
    const { operation, pinned, availableIn } = facts;
    super(`\`${operation}\` is not in API version ${pinned}. ${versionHint(availableIn)}`, facts);
  }
}
