import { BasePineconeError, type ErrorFacts } from './base-pinecone-error.js';

/** One thing that is wrong with an argument. */
export interface ArgumentProblem {
  /** Where it is, such as `records[3].values`. */
  readonly path: string;
  readonly message: string;
}

export interface ArgumentErrorFacts extends ErrorFacts {
  readonly problems?: readonly ArgumentProblem[] | undefined;
}

/** The arguments of a call cannot be sent; nothing was. */
export class PineconeArgumentError extends BasePineconeError<ArgumentErrorFacts> {
  override readonly name = 'PineconeArgumentError';
  override readonly code = 'INVALID_ARGUMENT';
  /** Everything that is wrong, if more than the message is known. */
  declare readonly problems: readonly ArgumentProblem[] | undefined;
}
