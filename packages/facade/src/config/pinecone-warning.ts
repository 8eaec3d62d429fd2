/** Something that works today and should be changed all the same. */
export interface PineconeWarning {
  /** Kind of warning, the same in every release. */
  readonly code: string;
  readonly message: string;
}

/** Receives warnings. */
export type WarningHandler = (warning: PineconeWarning) => void;
