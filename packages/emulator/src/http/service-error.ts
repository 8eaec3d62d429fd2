/** What an error may bring beside its body. */
export interface ServiceErrorOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal as the service words it. The HTTP layer gives it the body of the API it came from. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly status: number;
  /** Such as `NOT_FOUND`, as in the specs' `x-enum` of error codes. */
  readonly code: string;
  /** Of the answer, such as `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    { headers = {} }: ServiceErrorOptions = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
