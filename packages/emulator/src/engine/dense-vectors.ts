import { BATCH, LONGEST, type VectorArena } from './vector-arena.js';
import type { Slab, VectorMemory } from './vector-memory.js';
import { isOrdinarySquare, unitVector, wideCosine } from './wide-cosine.js';

const FIRST_ROWS = 8;
const LARGEST_SLAB = 4_194_304;

/** How two vectors are compared. */
export type Metric = 'cosine' | 'dotproduct' | 'euclidean';

interface RowSlab extends Slab {
  /** Slot of its first row. */
  readonly start: number;
  readonly rows: number;
}

/** A search over the slots of a DenseVectors. */
export interface DenseScan {
  readonly query: Float32Array;
  readonly accepts: (slot: number) => boolean;
  readonly found: (slot: number, score: number) => void;
}

/** Slots whose rows are laid out for the kernels. */
interface Batch {
  readonly arena: VectorArena;
  readonly slots: Uint32Array;
  readonly querySquare: number;
}

/** Dense vectors of one dimension by slot, in slabs that double in size up to 4 MB; none is ever moved. */
export class DenseVectors {
  readonly #memory: VectorMemory;
  readonly #metric: Metric;
  readonly #dimension: number;
  /** Length of a row, padded for the kernels. */
  readonly #bytes: number;
  readonly #slabs: RowSlab[] = [];
  #capacity = 0;
  /** Squared length of each vector; only the metric `cosine` needs it. */
  #squares = new Float32Array(0);

  constructor(memory: VectorMemory, metric: Metric, dimension: number) {
    if (dimension > LONGEST) {
      throw new RangeError(`Vectors have at most ${LONGEST} dimensions; got ${dimension}.`);
    }
    this.#memory = memory;
    this.#metric = metric;
    this.#dimension = dimension;
    this.#bytes = Math.ceil(dimension / 4) * 16;
  }

  put(slot: number, values: Float32Array): void {
    while (slot >= this.#capacity) this.#grow();
    const slab = this.#slabOf(slot);
    const { arena } = slab;
    const at = this.#address(slab, slot) / 4;
    arena.floats.fill(0, at + values.length, at + this.#bytes / 4);
    arena.floats.set(values, at);
    if (this.#metric === 'cosine') this.#squares[slot] = this.#squareOf(arena, values);
  }

  /** A copy of the vector. */
  read(slot: number): Float32Array {
    return this.#row(slot).slice();
  }

  /** Compares the query with every slot below `slots` that is accepted. */
  scan(slots: number, scan: DenseScan): void {
    const batch = new Uint32Array(BATCH);
    for (const slab of this.#slabs) {
      const querySquare = this.#prepare(slab.arena, scan.query);
      const end = Math.min(slots, slab.start + slab.rows);
      let count = 0;
      for (let slot = slab.start; slot < end; slot += 1) {
        if (!scan.accepts(slot)) continue;
        slab.arena.rows[count] = this.#address(slab, slot);
        batch[count] = slot;
        count += 1;
        if (count < BATCH) continue;
        this.#report({ arena: slab.arena, slots: batch, querySquare }, scan.found);
        count = 0;
      }
      const rest = { arena: slab.arena, slots: batch.subarray(0, count), querySquare };
      this.#report(rest, scan.found);
    }
  }

  release(): void {
    for (const slab of this.#slabs) this.#memory.release(slab);
    this.#slabs.length = 0;
    this.#capacity = 0;
  }

  #row(slot: number): Float32Array {
    const slab = this.#slabOf(slot);
    const at = this.#address(slab, slot) / 4;
    return slab.arena.floats.subarray(at, at + this.#dimension);
  }

  #report({ arena, slots, querySquare }: Batch, found: DenseScan['found']): void {
    if (slots.length === 0) return;
    arena.compare(this.#metric === 'euclidean' ? 'distances' : 'dots', slots.length, this.#bytes);
    for (const [index, slot] of slots.entries()) {
      const raw = arena.scores[index] ?? 0;
      const score =
        this.#metric === 'cosine' ? this.#cosine(raw, slot, { arena, querySquare }) : raw;
      found(slot, score);
    }
  }

  /** The root of the product is exact for equal squares, so a vector is exactly 1 to itself. */
  #cosine(product: number, slot: number, { arena, querySquare }: Omit<Batch, 'slots'>): number {
    if (querySquare === 0) return 0;
    const square = this.#squares[slot] ?? 0;
    const cosine = isOrdinarySquare(square)
      ? product / Math.sqrt(square * querySquare)
      : wideCosine(arena.floats.subarray(0, this.#dimension), this.#row(slot));
    return Math.fround(Math.max(-1, Math.min(1, cosine)));
  }

  #prepare(arena: VectorArena, query: Float32Array): number {
    if (this.#metric === 'cosine') {
      const square = this.#squareOf(arena, query);
      return isOrdinarySquare(square) ? square : this.#squareOf(arena, unitVector(query));
    }
    arena.setQuery(query, this.#bytes);
    return 0;
  }

  /** Leaves the vector as the arena's query. */
  #squareOf(arena: VectorArena, values: Float32Array): number {
    arena.setQuery(values, this.#bytes);
    arena.rows[0] = 0;
    arena.compare('dots', 1, this.#bytes);
    return arena.scores[0] ?? 0;
  }

  #grow(): void {
    const rows = Math.max(
      1,
      Math.min(this.#capacity || FIRST_ROWS, (LARGEST_SLAB / this.#bytes) | 0),
    );
    const slab = this.#memory.take(rows * this.#bytes);
    this.#slabs.push({ ...slab, start: this.#capacity, rows });
    this.#capacity += rows;
    if (this.#metric !== 'cosine') return;
    const squares = new Float32Array(this.#capacity);
    squares.set(this.#squares);
    this.#squares = squares;
  }

  #address(slab: RowSlab, slot: number): number {
    return slab.address + (slot - slab.start) * this.#bytes;
  }

  #slabOf(slot: number): RowSlab {
    const slab = this.#slabs.findLast(({ start }) => start <= slot);
    if (!slab) throw new RangeError(`Slot ${slot} was never filled.`);
    return slab;
  }
}
