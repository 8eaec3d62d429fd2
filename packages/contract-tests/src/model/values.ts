import fc from 'fast-check';
import type { PineconeRecord } from 'pinecone-versioned';
import { DEFAULT_NAMESPACE, DIMENSION, type ModelMetadata, type ModelMetric } from './model.ts';
import { KINDS } from './model-filter.ts';

// Few names, so that steps meet; of the ids, the last two are in another order by code units than by bytes.
const IDS = ['a', 'b', 'a#1', 'a#2', 'Z', 'a/b ?', 'é', '～', '𝄞'];

// The first one is there from the start.
export const anyIndex = fc.constantFrom('alpha', 'alpha', 'alpha', 'beta');
const anyNamespace = fc.constantFrom(DEFAULT_NAMESPACE, 'north', 'süd/1 ?');
/** An index and one of its namespaces. */
export const anyPlace = fc.record({ index: anyIndex, namespace: anyNamespace });
export const anyId = fc.constantFrom(...IDS);
export const someIds = fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 });
export const anyPrefix = fc.constantFrom(undefined, 'a', 'a#', 'z');
export const anyMetric = fc.constantFrom<ModelMetric>('dotproduct', 'euclidean');

/** Whole numbers, so that scores are exact, and never all of them 0, which no index takes. */
export const anyVector: fc.Arbitrary<number[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    ...Array.from({ length: DIMENSION - 1 }, () => fc.integer({ min: -3, max: 3 })),
  )
  .map((values) => [...values]);

/** Some of the fields that filters ask for. */
export const anyMetadata: fc.Arbitrary<ModelMetadata> = fc
  .record(
    {
      kind: fc.constantFrom(...KINDS),
      size: fc.integer({ min: 0, max: 3 }),
      marks: fc.constant<string[]>(['ü', '"']),
      is_new: fc.boolean(),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((fields) => Object.keys(fields).length > 0);

const anyRecord: fc.Arbitrary<PineconeRecord<ModelMetadata>> = fc
  .record({ id: anyId, values: anyVector, metadata: fc.option(anyMetadata, { nil: undefined }) })
  .map(({ metadata, ...record }) => ({ ...record, ...(metadata && { metadata }) }));

/** Records with ids of their own. */
export const someRecords = fc.uniqueArray(anyRecord, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 5,
});

/** A list of ids, in words. */
export function inWords(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}

/** A namespace of an index, in words. */
export function placeInWords({ index, namespace }: Place): string {
  return `${index}/${namespace === DEFAULT_NAMESPACE ? 'default' : `"${namespace}"`}`;
}

/** A namespace of an index. */
export interface Place {
  readonly index: string;
  readonly namespace: string;
}
