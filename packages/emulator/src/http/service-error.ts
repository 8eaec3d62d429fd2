/** A refusal as the service words it. The HTTP layer gives it the body of the API it came from. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly status: number;
  /** Such as `NOT_FOUND`, as in the specs' `x-enum` of error codes. */
  readonly code: string;
  #headers: Readonly<Record<string, string>> = {};

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** Headers of the answer, such as `Retry-After`. */
  get headers(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  withHeaders(headers: Readonly<Record<string, string>>): this {
    this.#headers = headers;
    return this;
  }
}
