import type { ErrorFacts } from './base-pinecone-error.js';

/** Facts of an error about the state that an index is in. */
export interface IndexStateFacts extends ErrorFacts {
  readonly lastDescription?: unknown;
}
