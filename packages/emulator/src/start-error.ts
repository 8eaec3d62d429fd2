/** The emulator cannot listen on its port. */
export class StartError extends Error {
  override readonly name = 'StartError';
  /** Such as `EADDRINUSE`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
