import type { SparseVector, StoredRecord } from '../store/entities.js';
import { DenseVectors, type Metric } from './dense-vectors.js';
import { MAX_FLOAT32 } from './max-float32.js';
import type {
  LeanRecord,
  Match,
  MetadataTest,
  NamespaceVectors,
  VectorQuery,
} from './namespace-vectors.js';
import { type IdRange, OrderedIds } from './ordered-ids.js';
import { sparseDot } from './sparse-dot.js';
import { TopMatches } from './top-matches.js';
import type { VectorMemory } from './vector-memory.js';

/** What kind of vectors a namespace holds. */
export interface VectorShape {
  readonly metric: Metric;
  /** Undefined for sparse indexes. */
  readonly dimension?: number | undefined;
}

/** NamespaceVectors over slots: a record keeps its slot for life, and a deleted one's slot is used again. */
export class SlabVectors implements NamespaceVectors {
  readonly #metric: Metric;
  readonly #dense: DenseVectors | undefined;
  readonly #slots = new Map<string, number>();
  readonly #records: (LeanRecord | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #order = new OrderedIds((id) => this.#slots.has(id));

  constructor(memory: VectorMemory, { metric, dimension }: VectorShape) {
    this.#metric = metric;
    this.#dense = dimension === undefined ? undefined : new DenseVectors(memory, metric, dimension);
  }

  get size(): number {
    return this.#slots.size;
  }

  put({ values, ...record }: StoredRecord): void {
    let slot = this.#slots.get(record.id);
    if (slot === undefined) {
      slot = this.#free.pop() ?? this.#records.length;
      this.#slots.set(record.id, slot);
      this.#order.add(record.id);
    }
    this.#records[slot] = record;
    if (this.#dense) this.#dense.put(slot, values ?? new Float32Array(0));
  }

  delete(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    this.#slots.delete(id);
    this.#records[slot] = undefined;
    this.#free.push(slot);
    return true;
  }

  get(id: string): StoredRecord | undefined {
    const slot = this.#slots.get(id);
    const record = slot === undefined ? undefined : this.#records[slot];
    if (slot === undefined || !record) return undefined;
    return this.#dense ? { ...record, values: this.#dense.read(slot) } : record;
  }

  peek(id: string): LeanRecord | undefined {
    const slot = this.#slots.get(id);
    return slot === undefined ? undefined : this.#records[slot];
  }

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  ids(options?: IdRange): IterableIterator<string> {
    return this.#order.walk(options);
  }

  *matching(filter: MetadataTest, options?: IdRange): IterableIterator<string> {
    for (const id of this.#order.walk(options)) {
      const slot = this.#slots.get(id);
      if (slot !== undefined && filter(this.#records[slot]?.metadata)) yield id;
    }
  }

  query(query: VectorQuery): Match[] {
    const top = new TopMatches(query.topK, this.#metric === 'euclidean');
    if (query.values && this.#dense) this.#searchDense(this.#dense, query.values, { query, top });
    else if (query.sparse) this.#searchSparse(query.sparse, { query, top });
    return top.sorted();
  }

  release(): void {
    this.#dense?.release();
  }

  #searchDense(
    dense: DenseVectors,
    values: Float32Array,
    { query: { filter, sparse }, top }: Search,
  ): void {
    const records = this.#records;
    dense.scan(records.length, {
      query: values,
      accepts: (slot) => {
        const record = records[slot];
        return record !== undefined && (!filter || filter(record.metadata));
      },
      found: (slot, score) => {
        const record = records[slot];
        if (!record) return;
        const more = sparse && record.sparse ? (sparseDot(sparse, record.sparse) ?? 0) : 0;
        top.offer(record.id, finite(score + more));
      },
    });
  }

  #searchSparse(sparse: SparseVector, { query: { filter }, top }: Search): void {
    for (const record of this.#records) {
      if (!record?.sparse || (filter && !filter(record.metadata))) continue;
      const score = sparseDot(sparse, record.sparse);
      if (score !== undefined) top.offer(record.id, finite(score));
    }
  }
}

interface Search {
  readonly query: VectorQuery;
  readonly top: TopMatches;
}

/** Rounds to float32; products of very large vectors stay at its largest number, as JSON has no infinity. */
function finite(score: number): number {
  const rounded = Math.fround(score);
  if (Number.isNaN(rounded)) return 0;
  return Math.max(-MAX_FLOAT32, Math.min(MAX_FLOAT32, rounded));
}
