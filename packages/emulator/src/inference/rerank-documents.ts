import { invalidArgument } from '../http/refusals.js';
import type { HostedModel } from './hosted-model.js';
import { lexicalRelevance } from './lexical-relevance.js';
import { modelParameters, type Parameters } from './model-parameters.js';
import { countTokens, cutTokens, type Token, textTokens } from './text-tokens.js';

/** A document to rank, with any fields. */
export type RankedFields = Readonly<Record<string, unknown>>;

/** What to rank, and how. */
export interface RerankTask {
  readonly query: string;
  readonly documents: readonly RankedFields[];
  readonly rankFields: readonly string[];
  readonly topN?: number | undefined;
  readonly parameters: Parameters;
}

/** Position of a document in the task, and its relevance from 0 to 1. */
export interface Ranked {
  readonly index: number;
  readonly score: number;
}

const MANY_FIELDS = 'cohere-rerank-3.5';

/**
 * Ranks documents with the local stand-in for a model, best first, equal ones in their order. Throws ServiceError (400)
 * for parameters, fields or documents that the model does not take.
 */
export function rerankDocuments(model: HostedModel, task: RerankTask): Ranked[] {
  const parameters = modelParameters(model, task.parameters);
  refuse(model, task);
  const query = textTokens(task.query);
  const room = model.max_sequence_length - countTokens(query);
  const ranked = task.documents.map((document, index) => {
    const tokens = textTokens(rankedText(document, index, task.rankFields));
    const score = lexicalRelevance(query, fitted(model, { tokens, index, room, parameters }));
    return { index, score: Math.fround(score) };
  });
  ranked.sort((left, right) => right.score - left.score || left.index - right.index);
  return ranked.slice(0, task.topN);
}

function refuse(model: HostedModel, { documents, rankFields, topN, query }: RerankTask): void {
  const name = model.model;
  if (textTokens(query).length === 0) throw invalidArgument('The query has no text.');
  if (documents.length === 0)
    throw invalidArgument('The request has no documents. Send one at least.');
  if (documents.length > model.max_batch_size) {
    throw invalidArgument(
      `The request has ${documents.length} documents; ${name} takes ${model.max_batch_size} at most. Send fewer.`,
    );
  }
  if (topN !== undefined && topN < 1)
    throw invalidArgument(`top_n is ${topN}; it must be 1 or more.`);
  if (rankFields.length === 0)
    throw invalidArgument('rank_fields is empty. Name a field of the documents.');
  if (rankFields.length > 1 && name !== MANY_FIELDS) {
    throw invalidArgument(
      `Model ${name} ranks by one field; rank_fields names ${rankFields.length}.`,
    );
  }
}

function rankedText(document: RankedFields, index: number, fields: readonly string[]): string {
  const texts = fields.map((field) => {
    const value = Object.hasOwn(document, field) ? document[field] : undefined;
    if (typeof value === 'string') return value;
    throw invalidArgument(
      `Document ${index} has no text in the field ${field}, which rank_fields names.`,
    );
  });
  return texts.join('\n');
}

interface Fitting {
  readonly tokens: readonly Token[];
  readonly index: number;
  /** Tokens that the query leaves for a document. */
  readonly room: number;
  readonly parameters: ReadonlyMap<string, unknown>;
}

function fitted(
  model: HostedModel,
  { tokens, index, room, parameters }: Fitting,
): readonly Token[] {
  const count = countTokens(tokens);
  if (count <= room) return tokens;
  if (room > 0 && parameters.get('truncate') !== 'NONE') return cutTokens(tokens, room);
  const limit = model.max_sequence_length;
  throw invalidArgument(
    `Document ${index} and the query have ${count + limit - room} tokens; ${model.model} takes ${limit} at most. ` +
      'Shorten them, or set truncate to END.',
  );
}
