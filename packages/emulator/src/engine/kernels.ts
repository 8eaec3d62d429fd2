/**
 * Where a kernel reads and writes, in bytes from the start of the memory it was made for. Rows and the query are
 * float32 vectors that begin at a multiple of 16 and are padded with zeros to a multiple of 16 bytes.
 */
export interface KernelTask {
  /** List of row addresses, as uint32. */
  readonly rows: number;
  readonly count: number;
  /** Length of a row. */
  readonly bytes: number;
  readonly query: number;
  /** Receives one float32 per row. */
  readonly scores: number;
}

/** Compares many rows with one query. Every implementation adds up in the same order, so results are equal. */
export interface Kernels {
  /** Sum of products. */
  dots(task: KernelTask): void;
  /** Sum of squared differences. */
  distances(task: KernelTask): void;
}
