import { invalidArgument } from '../http/refusals.js';
import type { Parameters } from '../inference/model-parameters.js';
import { requiredModel } from '../inference/required-model.js';
import { rerankDocuments } from '../inference/rerank-documents.js';
import type { StoredRecord } from '../store/entities.js';
import type { SearchQuery } from './search-forms.js';

/** The second ranking of a search, by the names of the wire. */
export interface HitRerank {
  readonly model: string;
  readonly rank_fields?: readonly string[];
  readonly top_n?: number;
  readonly query?: string;
  readonly parameters?: Parameters;
}

/** A record and its score. */
export interface ScoredRecord {
  readonly record: StoredRecord;
  readonly score: number;
}

/** Ranks hits again by their text. Throws ServiceError (400) for what the model does not take. */
export function rerankHits(
  found: readonly ScoredRecord[],
  rerank: HitRerank,
  { inputs }: SearchQuery,
): ScoredRecord[] {
  const model = requiredModel(rerank.model, 'rerank');
  const query = rerank.query ?? inputs?.text;
  if (typeof query !== 'string') {
    throw invalidArgument('The search has no text to rank by. Send a query in rerank.');
  }
  if (found.length === 0) return [];
  const ranked = rerankDocuments(model, {
    query,
    documents: found.map(({ record }) => record.metadata ?? {}),
    rankFields: rerank.rank_fields ?? ['text'],
    topN: rerank.top_n,
    parameters: rerank.parameters ?? {},
  });
  return ranked.flatMap(({ index, score }) => {
    const hit = found[index];
    return hit ? [{ record: hit.record, score }] : [];
  });
}
