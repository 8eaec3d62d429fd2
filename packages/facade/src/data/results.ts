import type { ResponseOf } from '../models.js';
import type { RecordMetadata } from './record.js';

/** The non-zero positions of a sparse vector, as the server gives them. */
export interface StoredSparseVector {
  readonly indices: number[];
  readonly values: number[];
}

/** A record as the server gives it. */
export interface StoredRecord<T extends object = RecordMetadata> {
  id: string;
  values?: number[];
  sparseValues?: StoredSparseVector;
  metadata?: T;
}

/** A record and how similar it is to what was asked for. */
export interface ScoredRecord<T extends object = RecordMetadata> extends StoredRecord<T> {
  score?: number;
}

/** The answer of a query, and whether it is known to see the write that was asked for. */
export type QueryResult<T extends object = RecordMetadata> = Omit<
  ResponseOf<'query'>,
  'matches'
> & {
  matches: ScoredRecord<T>[];
  /** Only of queries with `atLeast`: `unknown` when the server does not tell which writes it has seen. */
  readonly sees?: 'write' | 'unknown';
};

/** The answer of a search: hits with those of the record's fields that were asked for. */
export type SearchRecordsResult<Fields extends object = RecordMetadata> = Omit<
  ResponseOf<'searchRecords'>,
  'result'
> & {
  readonly result: Omit<ResponseOf<'searchRecords'>['result'], 'hits'> & {
    readonly hits: (Omit<SearchHit, 'fields'> & { readonly fields: Partial<Fields> })[];
  };
};

type SearchHit = ResponseOf<'searchRecords'>['result']['hits'][number];

/** An answer whose records are found under the name of earlier SDKs as well as under the API's. */
export type WithRecords<Answer, T extends object> = Omit<Answer, 'vectors'> & {
  records: Record<string, StoredRecord<T>>;
};

/** Records by id. */
export type FetchResult<T extends object = RecordMetadata> = WithRecords<ResponseOf<'fetch'>, T>;

/** A page of records by id. */
export type FetchByMetadataResult<T extends object = RecordMetadata> = WithRecords<
  ResponseOf<'fetchByMetadata'>,
  T
>;

/** Names the records of an answer as earlier SDKs do. */
export function withRecords<Answer extends { readonly vectors?: object }, T extends object>(
  answer: Answer,
): WithRecords<Answer, T> {
  return { ...answer, records: (answer.vectors ?? {}) as Record<string, StoredRecord<T>> };
}

/** An answer without matches found none, which earlier SDKs say by an empty list. */
export function withMatches<T extends object>(answer: QueryResult<T>): QueryResult<T> {
  return { ...answer, matches: answer.matches ?? [] };
}
