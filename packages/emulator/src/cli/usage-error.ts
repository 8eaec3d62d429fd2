/** The command was called with arguments that it does not take. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
