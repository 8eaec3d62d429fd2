import { optionsOf } from '../engine/argument.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import type { QueryOptions, UpdateOptions } from './data-options.js';

/** Checks what the types of a query promise, for callers without types. */
export function checkQuery<T extends object>(options: QueryOptions<T>): QueryOptions<T> {
  const { id, vector, sparseVector, topK } = optionsOf('query', options);
  const hasVector = vector !== undefined || sparseVector !== undefined;
  if ((id !== undefined) === hasVector) {
    throw new PineconeArgumentError(
      `query() needs either \`id\` or \`vector\` (with or without \`sparseVector\`), got ${hasVector ? 'both' : 'neither'}.`,
    );
  }
  if (!Number.isInteger(topK) || topK < 1) {
    throw new PineconeArgumentError(`query() needs \`topK\`, a whole number from 1, got ${topK}.`);
  }
  return options;
}

/** Checks that an update says which records it changes. */
export function checkUpdate<T extends object>(options: UpdateOptions<T>): UpdateOptions<T> {
  const { id, filter } = optionsOf('update', options);
  if ((id === undefined) === (filter === undefined)) {
    throw new PineconeArgumentError(
      `update() needs either \`id\` or \`filter\`, got ${id === undefined ? 'neither' : 'both'}.`,
    );
  }
  return options;
}
