import { withoutUndefined } from '@pinecone-versioned/transport';
import type { ResponseOf } from '../models.js';

type ApiStats = ResponseOf<'describeIndexStats'>;
type ApiSummary = NonNullable<ApiStats['namespaces']>[string];

/** Statistics of an index, by the names of the API and by those of earlier SDKs. */
export type IndexStats = Omit<ApiStats, 'namespaces'> & {
  readonly namespaces: Readonly<Record<string, ApiSummary & { readonly recordCount?: number }>>;
  readonly totalRecordCount?: number;
};

/** Adds the names of earlier SDKs to statistics. */
export function toIndexStats(stats: ApiStats): IndexStats {
  const { namespaces, totalVectorCount } = stats;
  return {
    ...stats,
    namespaces: Object.fromEntries(
      Object.entries(namespaces ?? {}).map(([name, summary]) => [
        name,
        { ...summary, recordCount: summary?.vectorCount },
      ]),
    ),
    ...withoutUndefined({ totalRecordCount: totalVectorCount }),
  } as IndexStats;
}
