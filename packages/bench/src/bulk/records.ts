import { DIMENSION } from '../sink/canned-answers.ts';
import { pseudoRandom } from '../sink/pseudo-random.ts';
import type { VectorKind } from './bulk-job.ts';

interface MadeRecord {
  readonly id: string;
  readonly values: number[] | Float32Array;
  readonly metadata: { readonly title: string; readonly year: number };
}

/** How many different vectors there are, so that making them is not what is measured. */
const VECTORS = 64;

/** Makes records one by one, as a program does that reads a file. Every record has a vector of its own in memory. */
export function* makeRecords(count: number, kind: VectorKind): Generator<MadeRecord> {
  const random = pseudoRandom(3);
  // Models give 32-bit floats; parsed from JSON they are numbers of many digits.
  const pool = Array.from({ length: VECTORS }, () =>
    Float32Array.from({ length: DIMENSION }, () => random() - 0.5),
  );
  for (let place = 0; place < count; place++) {
    const vector = pool[place % VECTORS] ?? new Float32Array(DIMENSION);
    const values = kind === 'number[]' ? Array.from(vector) : vector.slice();
    const metadata = { title: `Record ${place}`, year: 1900 + (place % 125) };
    yield { id: `rec-${place}`, values, metadata };
  }
}
