import type { MetadataTest } from '../engine/namespace-vectors.js';
import { shortestFloat32 } from '../engine/shortest-float32.js';
import { readHeaders } from '../http/lsn-headers.js';
import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import { validatedBody } from '../http/validated-body.js';
import { STAND_IN } from '../inference/stand-in.js';
import type { Services } from '../services.js';
import type { StoredRecord } from '../store/entities.js';
import { calledIndex } from './called-index.js';
import { checkResultSize } from './check-result-size.js';
import { compileIndexFilter } from './compile-index-filter.js';
import { indexEmbedding } from './index-embedding.js';
import { namespaceName } from './namespace-name.js';
import { searchUnits } from './read-units.js';
import { type HitRerank, rerankHits, type ScoredRecord } from './rerank-hits.js';
import { type SearchQuery, searchForms } from './search-forms.js';
import { findMatches, queryVectors, type SearchScope } from './search-index.js';
import { termTest } from './term-test.js';

const MOST_FIELDS = 100;

interface SearchRequest {
  readonly query: SearchQuery;
  readonly fields?: readonly string[];
  readonly rerank?: HitRerank;
}

/** Finds records by text, vector or id, and ranks them again when asked to. */
export async function searchRecords(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledIndex(call);
  const { query, fields, rerank } = validatedBody<SearchRequest>(call);
  const { data, options } = services;
  if (options.limits && fields && fields.length > MOST_FIELDS) {
    throw invalidArgument(
      `fields names ${fields.length} fields; at most ${MOST_FIELDS} are allowed.`,
    );
  }
  await data.ready(index.uid);
  const name = namespaceName(call.path['namespace']);
  const vectors = data.namespace(index.uid, name);
  const scope: SearchScope = { index, vectors, limits: options.limits };
  const namespace = data.namespaces(index.uid).find((entity) => entity.name === name);
  const { forms, totalTokens } = searchForms(query, index);
  const filter = both(
    compileIndexFilter(query.filter, { index, namespace }),
    termTest(query.match_terms, indexEmbedding(index)),
  );
  const matches = findMatches(scope, queryVectors(forms, scope), { topK: query.top_k, filter });
  const found = matches.map(({ id, score }): ScoredRecord => {
    return { record: vectors?.peek(id) ?? { id }, score };
  });
  const ranked = rerank ? rerankHits(found, rerank, query) : found;
  const records = ranked.map(({ record }): StoredRecord => withFields(record, fields));
  checkResultSize(records, { parts: { values: false, metadata: true }, limits: options.limits });
  return {
    body: {
      result: { hits: records.map((record, at) => hit(record, ranked[at]?.score ?? 0)) },
      usage: {
        read_units: searchUnits(index, vectors),
        ...(totalTokens !== undefined && { embed_total_tokens: totalTokens }),
        ...(rerank && { rerank_units: 1 }),
      },
    },
    headers: {
      ...readHeaders(services, index.uid),
      ...(rerank || totalTokens !== undefined ? STAND_IN : {}),
    },
  };
}

function both(
  left: MetadataTest | undefined,
  right: MetadataTest | undefined,
): MetadataTest | undefined {
  return left && right ? (metadata) => left(metadata) && right(metadata) : (left ?? right);
}

function withFields(
  { id, metadata = {} }: StoredRecord,
  fields: readonly string[] | undefined,
): StoredRecord {
  if (!fields) return { id, metadata };
  const wanted = new Set(fields);
  const kept = Object.entries(metadata).filter(([field]) => wanted.has(field));
  return { id, metadata: Object.fromEntries(kept) };
}

function hit({ id, metadata }: StoredRecord, score: number): object {
  return { _id: id, _score: shortestFloat32(score), fields: metadata };
}
