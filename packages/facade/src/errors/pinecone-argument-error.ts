import { BasePineconeError, type ErrorFacts } from './base-pinecone-error.js';

/** One thing that is wrong with an argument. */
export interface ArgumentProblem {
  /** Where it is, with the names that were given, such as `records[3].values`; empty for the argument as a whole. */
  readonly path: string;
  /** What has to be there, such as `a list of 1 to 20000 items`. */
  readonly expected: string;
  /** What is there instead; texts are not quoted, as they may be long or secret. */
  readonly got: string;
  /** All of this as a sentence. */
  readonly message: string;
}

/** What the error of wrong arguments can tell. */
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
