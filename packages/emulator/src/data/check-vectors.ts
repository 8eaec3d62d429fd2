import { invalidArgument } from '../http/refusals.js';
import type { IndexEntity, SparseVector } from '../store/entities.js';
import type { WireSparse } from './wire-vector.js';

const MOST_SPARSE = 1_000;
const LARGEST_INDEX = 4_294_967_295;

/** What a vector is called in a refusal, and which index it has to fit. */
export interface VectorCheck {
  /** Such as `Vector rec1`. */
  readonly what: string;
  readonly index: IndexEntity;
  readonly limits: boolean;
}

/** The dense vector in float32. Throws ServiceError (400) when it does not fit the index. */
export function checkedDense(
  values: readonly number[],
  { what, index }: VectorCheck,
): Float32Array {
  if (index.vectorType === 'sparse') {
    throw invalidArgument(
      `${what} has dense values, but index ${index.name} is sparse. Send sparse values.`,
    );
  }
  if (values.length !== index.dimension) {
    throw invalidArgument(
      `${what} has ${values.length} values, but the index has dimension ${index.dimension}. ` +
        `Send vectors of dimension ${index.dimension}.`,
    );
  }
  const vector = new Float32Array(values);
  if (vector.every(Number.isFinite)) return vector;
  throw invalidArgument(`${what} has a value that is not a finite 32-bit float.`);
}

/** As `checkedDense`, for vectors that are stored: one of zeros has no direction and is refused. */
export function checkedStoredDense(values: readonly number[], check: VectorCheck): Float32Array {
  const vector = checkedDense(values, check);
  if (vector.some((value) => value !== 0)) return vector;
  throw invalidArgument(`${check.what} contains only zeros. Send one non-zero value at least.`);
}

/** The sparse vector with ascending indices. Throws ServiceError (400) when it does not fit the index. */
export function checkedSparse(
  sparse: WireSparse,
  { what, index, limits }: VectorCheck,
): SparseVector {
  const { indices, values } = sparse;
  if (index.metric !== 'dotproduct') {
    throw invalidArgument(
      `${what} has sparse values, but index ${index.name} has the metric ${index.metric}. ` +
        'Only indexes with the metric dotproduct take sparse values.',
    );
  }
  if (indices.length !== values.length) {
    throw invalidArgument(
      `${what} has ${indices.length} sparse indices and ${values.length} sparse values. Send equally many.`,
    );
  }
  if (indices.length === 0)
    throw invalidArgument(`${what} has an empty sparse vector. Leave it out.`);
  if (limits && indices.length > MOST_SPARSE) {
    throw invalidArgument(
      `${what} has ${indices.length} sparse values; at most ${MOST_SPARSE} are allowed.`,
    );
  }
  for (const position of indices) {
    if (Number.isInteger(position) && position >= 0 && position <= LARGEST_INDEX) continue;
    throw invalidArgument(
      `${what} has the sparse index ${position}; it must be an integer from 0 to ${LARGEST_INDEX}.`,
    );
  }
  return sorted(sparse, what);
}

function sorted({ indices, values }: WireSparse, what: string): SparseVector {
  const entries = indices.map((position, at): [number, number] => [position, values[at] ?? 0]);
  entries.sort(([left], [right]) => left - right);
  const twice = entries.find(([position], at) => entries[at - 1]?.[0] === position);
  if (twice) {
    throw invalidArgument(`${what} has the sparse index ${twice[0]} more than once.`);
  }
  const weights = Float32Array.from(entries, ([, weight]) => weight);
  if (!weights.every(Number.isFinite)) {
    throw invalidArgument(`${what} has a sparse value that is not a finite 32-bit float.`);
  }
  return { indices: Uint32Array.from(entries, ([position]) => position), values: weights };
}
