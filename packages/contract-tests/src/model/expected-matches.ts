import { expectSame } from './expectations.ts';
import type { ModelIndex, ModelRecord } from './model.ts';
import type { ModelFilter } from './model-filter.ts';

/** What was asked for. */
export interface ModelQuery {
  readonly vector: readonly number[];
  readonly topK: number;
  readonly filter: ModelFilter | undefined;
}

/** A match of an answer. */
interface Match extends Partial<ModelRecord> {
  readonly id: string;
  readonly score?: number;
}

/** Compares the matches of a query with a search through all records. Records of one score may come in any order. */
export function expectMatches(
  matches: readonly Match[],
  { vector, topK, filter }: ModelQuery,
  {
    metric,
    records,
  }: Pick<ModelIndex, 'metric'> & { readonly records: ReadonlyMap<string, ModelRecord> },
): void {
  const scores = new Map(
    [...records]
      .filter(([, { metadata }]) => filter?.matches(metadata) ?? true)
      .map(([id, { values }]) => [id, scoreOf(metric, vector, values)]),
  );
  const nearness = metric === 'euclidean' ? -1 : 1;
  const best = [...scores.values()].sort((one, other) => nearness * (other - one)).slice(0, topK);
  expectSame(
    'the scores of the query',
    matches.map(({ score }) => score),
    best,
  );
  expectSame(
    'the matches of the query',
    matches.map(({ id, score, values, metadata }) => ({
      id,
      score,
      values,
      ...(metadata && { metadata }),
    })),
    matches.map(({ id }) => ({ id, score: scores.get(id), ...records.get(id) })),
  );
  const ids = matches.map(({ id }) => id);
  expectSame('the ids of the query, each once', [...new Set(ids)], ids);
}

function scoreOf(
  metric: ModelIndex['metric'],
  one: readonly number[],
  other: readonly number[],
): number {
  const pairs = one.map((value, at) => [value, other[at] ?? 0] as const);
  // Adding to 0 makes no score -0, which JSON would not carry.
  return pairs.reduce(
    (sum, [left, right]) => sum + (metric === 'dotproduct' ? left * right : (left - right) ** 2),
    0,
  );
}
