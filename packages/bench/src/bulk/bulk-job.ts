export type VectorKind = 'number[]' | 'Float32Array';

/** One run of an uploader over a source. */
export interface BulkJob {
  readonly uploader: string;
  readonly kind: VectorKind;
  readonly records: number;
  readonly url: string;
}

export interface BulkCost {
  readonly seconds: number;
  /** Highest resident memory of the process. */
  readonly peakMb: number;
}
