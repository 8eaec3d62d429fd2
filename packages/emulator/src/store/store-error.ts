/** Why a data folder was refused. */
export type StoreErrorCode =
  | 'DATA_IN_USE'
  | 'DATA_NEWER'
  | 'DATA_FOREIGN'
  | 'DATA_DAMAGED'
  | 'DATA_NOT_ACCESSIBLE'
  | 'SNAPSHOT_EXISTS';

/** A data folder or snapshot that cannot be used. The folder is as it was before the call. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /**
   * - `DATA_IN_USE`: another process has the folder open.
   * - `DATA_NEWER`: a later version of the emulator wrote it.
   * - `DATA_FOREIGN`: the file is not a data file of the emulator.
   * - `DATA_DAMAGED`: the file is cut short or its content does not hold together.
   * - `DATA_NOT_ACCESSIBLE`: it cannot be made, read or written.
   * - `SNAPSHOT_EXISTS`: the folder of a snapshot is there already.
   */
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
