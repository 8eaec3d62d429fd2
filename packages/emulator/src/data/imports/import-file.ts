/** A file to import. */
export interface ImportFile {
  readonly namespace: string;
  /** Where it lies in the file system. */
  readonly path: string;
  /** Its path below the folder of the import, as messages name it. */
  readonly name: string;
  readonly bytes: number;
}

/** A row as it was read. */
export interface ImportRow {
  /** The columns of a Parquet row or the object of an NDJSON line; undefined when the line is no JSON. */
  readonly value: unknown;
  /** Number of the row or line, from 1. */
  readonly at: number;
  /** How much of the file is read with it, from 0 to 1. */
  readonly progress: number;
}
