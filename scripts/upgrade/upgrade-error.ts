/** An upgrade command cannot do what it was asked for. What was written has been put back. */
export class UpgradeError extends Error {
  override readonly name = 'UpgradeError';
}
