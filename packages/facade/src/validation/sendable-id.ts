import { describeValue } from '@pinecone-versioned/transport';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';

/** An id that a request can carry. Any other is refused by itself, so that it takes no others with it. */
export function sendableId(method: string, id: unknown): string {
  if (typeof id === 'string' && id !== '' && id.isWellFormed()) return id;
  throw new PineconeArgumentError(
    `${method}() needs \`id\` to be well-formed text, got ${describeValue(id)}.`,
  );
}
