import fc from 'fast-check';
import type { Filter } from 'pinecone-versioned';
import type { ModelMetadata } from './model.ts';

/** A filter, and what it means. */
export interface ModelFilter {
  /** In plain words. */
  readonly says: string;
  readonly filter: Filter<ModelMetadata>;
  readonly matches: (metadata: ModelMetadata | undefined) => boolean;
}

/** Values of the field `kind`. */
export const KINDS = ['film', 'book', 'song'];

const kindIs = fc.constantFrom(...KINDS).map(
  (kind): ModelFilter => ({
    says: `kind ${kind}`,
    filter: { kind: { $eq: kind } },
    matches: (metadata) => metadata?.kind === kind,
  }),
);

const kindIn = fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }).map(
  (kinds): ModelFilter => ({
    says: `kind among ${kinds.join(' and ')}`,
    filter: { kind: { $in: kinds } },
    matches: (metadata) => kinds.includes(metadata?.kind ?? ''),
  }),
);

const sizeFrom = fc.integer({ min: 0, max: 3 }).map(
  (least): ModelFilter => ({
    says: `size ${least} or more`,
    filter: { size: { $gte: least } },
    matches: (metadata) => (metadata?.size ?? -1) >= least,
  }),
);

const simple = fc.oneof(kindIs, kindIn, sizeFrom);

const both = fc.tuple(simple, simple).map(
  ([one, other]): ModelFilter => ({
    says: `${one.says} and ${other.says}`,
    filter: { $and: [one.filter, other.filter] },
    matches: (metadata) => one.matches(metadata) && other.matches(metadata),
  }),
);

const either = fc.tuple(simple, simple).map(
  ([one, other]): ModelFilter => ({
    says: `${one.says} or ${other.says}`,
    filter: { $or: [one.filter, other.filter] },
    matches: (metadata) => one.matches(metadata) || other.matches(metadata),
  }),
);

/** Filters whose meaning the documents leave no doubt about. */
export const anyFilter: fc.Arbitrary<ModelFilter> = fc.oneof(simple, both, either);
