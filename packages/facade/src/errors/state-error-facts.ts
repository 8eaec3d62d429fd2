import type { ErrorFacts } from './base-pinecone-error.js';

/** What an error can tell about the state that an index, a backup, an import or a restore job is in. */
export interface StateErrorFacts extends ErrorFacts {
  readonly lastDescription?: unknown;
}
