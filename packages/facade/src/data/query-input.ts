import { optionsOf } from '../engine/argument.js';
import type { RequestInput } from '../engine/encode-request.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import type { QueryAtLeastOptions, QueryOptions } from './data-options.js';
import type { IndexContext } from './index-context.js';

/** The request of a query. */
export function queryInput<T extends object>(
  context: IndexContext,
  options: QueryOptions<T>,
): RequestInput {
  const given: QueryAtLeastOptions<T> = optionsOf('query', options);
  const { namespace, atLeast, ...body } = given;
  if (atLeast) {
    throw new PineconeArgumentError('`atLeast` needs queryAtLeast().');
  }
  return { body: { ...body, namespace: context.namespaceOf(namespace) } };
}
