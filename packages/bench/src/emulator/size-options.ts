/** How much of an emulator is measured. */
export interface SizeOptions {
  /** Numbers of records, rising. */
  readonly sizes: readonly number[];
  /** Queries in a round. */
  readonly queries: number;
  readonly rounds: number;
  readonly log: (line: string) => void;
}
