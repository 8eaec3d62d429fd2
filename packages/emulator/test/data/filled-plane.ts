import { openDataPlane } from './data-plane.js';

/** The answer of a query. */
export interface Matches {
  readonly matches: readonly { readonly id: string; readonly score: number }[];
  readonly namespace: string;
  readonly usage: { readonly readUnits: number };
}

/** The answer of a fetch. */
export interface Fetched {
  readonly vectors: Record<string, object>;
  readonly namespace: string;
  readonly pagination?: { readonly next: string };
}

/** Records of dimension 3. */
export const VECTORS = [
  { id: 'rec1', values: [0.1, 0.2, 0.3], metadata: { genre: 'drama', year: 2019 } },
  { id: 'rec2', values: [0.1, 0.2, 0.31], metadata: { genre: ['comedy', 'drama'] } },
  { id: 'rec3', values: [-0.1, 0.2, -0.3] },
];

/** A data plane whose default namespace has VECTORS. */
export async function filled(options?: Parameters<typeof openDataPlane>[0]) {
  const plane = openDataPlane(options);
  await plane.call('POST /vectors/upsert', { body: { vectors: VECTORS } });
  return plane;
}
