import { invalidArgument } from '../http/refusals.js';
import { embedTexts } from '../inference/embed-texts.js';
import type { IndexEntity } from '../store/entities.js';
import { indexEmbedding } from './index-embedding.js';
import type { QueryForms } from './search-index.js';
import type { MatchTerms } from './term-test.js';

/** The query of a search, by the names of the wire. */
export interface SearchQuery {
  readonly inputs?: { readonly text?: unknown };
  readonly vector?: {
    readonly values?: readonly number[];
    readonly sparse_indices?: readonly number[];
    readonly sparse_values?: readonly number[];
  };
  readonly id?: string;
  readonly top_k: number;
  readonly filter?: object;
  readonly match_terms?: MatchTerms;
}

/** The query as vectors or id, and the tokens that its text took. */
export interface SearchForms {
  readonly forms: QueryForms;
  /** Undefined when nothing was embedded. */
  readonly totalTokens?: number;
}

/** Turns the query of a search into vectors. Throws ServiceError (400) unless it comes in exactly one way. */
export function searchForms(query: SearchQuery, index: IndexEntity): SearchForms {
  const { inputs, vector, id } = query;
  const ways = [inputs, vector, id].filter((way) => way !== undefined).length;
  if (ways !== 1) {
    throw invalidArgument(
      `The query comes in ${ways} of the ways inputs, vector and id. Send exactly one of them.`,
    );
  }
  if (inputs) return textForms(inputs.text, index);
  const { values, sparse_indices: indices, sparse_values: weights } = vector ?? {};
  const isSparse = indices !== undefined || weights !== undefined;
  return {
    forms: {
      ...{ id, vector: values },
      ...(isSparse && { sparseVector: { indices: indices ?? [], values: weights ?? [] } }),
    },
  };
}

function textForms(text: unknown, index: IndexEntity): SearchForms {
  const embed = indexEmbedding(index);
  if (!embed) {
    throw invalidArgument(
      `Index ${index.name} has no embedding model, so it cannot be searched with text. Search with a vector or an id.`,
    );
  }
  if (typeof text !== 'string' || text.trim() === '') {
    throw invalidArgument('The inputs of the query have no text. Send {"text": "..."}.');
  }
  const { embeddings, totalTokens } = embedTexts(embed.model, [text], embed.read);
  const [embedding] = embeddings;
  if (embedding?.kind !== 'sparse') {
    return { forms: { vector: Array.from(embedding?.values ?? []) }, totalTokens };
  }
  const { indices, values } = embedding.sparse;
  const sparseVector = { indices: Array.from(indices), values: Array.from(values) };
  return { forms: { sparseVector }, totalTokens };
}
