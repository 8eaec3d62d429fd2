/** An export, import or push that cannot go on. The message says what to do. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
}
