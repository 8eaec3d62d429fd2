import { DIMENSION } from '../sink/canned-answers.ts';
import { pseudoRandom } from '../sink/pseudo-random.ts';

/** Different vectors among the records: the text of each is made once, since the server is measured. */
const VECTORS = 500;

/** Non-zero positions of a sparse vector. */
const NON_ZERO = 100;

export type VectorForm = 'dense' | 'sparse';

/** Writes the bodies of requests for records of one form. */
export class Bodies {
  readonly #texts: readonly string[];
  readonly #form: VectorForm;

  constructor(form: VectorForm) {
    const random = pseudoRandom(form === 'dense' ? 1 : 2);
    this.#form = form;
    this.#texts = Array.from({ length: VECTORS }, () =>
      JSON.stringify(form === 'dense' ? denseVector(random) : sparseVector(random)),
    );
  }

  /** An upsert of records with consecutive ids; `bucket` is one of ten. */
  upsert(from: number, count: number): string {
    const field = this.#form === 'dense' ? 'values' : 'sparseValues';
    const vectors = Array.from({ length: count }, (_, place) => {
      const number = from + place;
      return `{"id":"rec-${number}","${field}":${this.#text(number)},"metadata":{"bucket":${number % 10}}}`;
    });
    return `{"vectors":[${vectors.join()}]}`;
  }

  /** A query for ten matches, of a tenth of the records when filtered. */
  query(number: number, filtered: boolean): string {
    const field = this.#form === 'dense' ? 'vector' : 'sparseVector';
    const filter = filtered ? ',"filter":{"bucket":{"$eq":3}}' : '';
    return `{"topK":10,"${field}":${this.#text(number)}${filter}}`;
  }

  #text(number: number): string {
    return this.#texts[number % VECTORS] ?? '';
  }
}

function denseVector(random: () => number): number[] {
  return Array.from({ length: DIMENSION }, () => Number((random() - 0.5).toPrecision(8)));
}

function sparseVector(random: () => number): { indices: number[]; values: number[] } {
  const indices = new Set<number>();
  while (indices.size < NON_ZERO) indices.add(Math.floor(random() * 30_000));
  return {
    indices: [...indices].sort((a, b) => a - b),
    values: Array.from(indices, () => Number((random() + 0.01).toPrecision(6))),
  };
}
