import { VectorArena } from './vector-arena.js';

const MEGABYTE = 1_048_576;
const FIRST_ARENA = 16 * MEGABYTE;
const LARGEST_ARENA = 256 * MEGABYTE;

/** Rows of equal length that lie behind each other. */
export interface Slab {
  readonly arena: VectorArena;
  /** Address of the first row in the arena, in bytes. */
  readonly address: number;
  readonly bytes: number;
}

/** Options of a VectorMemory. */
export interface VectorMemoryOptions {
  /** Compare vectors with WebAssembly SIMD where the runtime has it. @default true */
  readonly simd?: boolean;
}

/**
 * The memory that all namespaces take their vectors' slabs from. Arenas are added when the present ones are full, and
 * go when they are empty, but for the last one.
 */
export class VectorMemory {
  readonly #simd: boolean;
  #arenas: VectorArena[] = [];

  constructor({ simd = true }: VectorMemoryOptions = {}) {
    this.#simd = simd;
  }

  /** A slab of so many bytes, a multiple of 16. */
  take(bytes: number): Slab {
    for (const arena of this.#arenas) {
      const address = arena.take(bytes);
      if (address !== undefined) return { arena, address, bytes };
    }
    const size = Math.min(FIRST_ARENA * 2 ** this.#arenas.length, LARGEST_ARENA);
    this.#arenas.push(new VectorArena(size, this.#simd));
    return this.take(bytes);
  }

  release(slab: Slab): void {
    slab.arena.release(slab.address, slab.bytes);
    if (!slab.arena.isEmpty || this.#arenas.length === 1) return;
    this.#arenas = this.#arenas.filter((arena) => arena !== slab.arena);
  }
}
