import { type ErrorContext, TransportError } from './transport-error.js';

/** Why a response cannot be used. */
export type ResponseErrorCode =
  | 'EMPTY_BODY'
  | 'NOT_JSON'
  | 'TRUNCATED_BODY'
  | 'BODY_TOO_LARGE'
  | 'UNEXPECTED_STREAM';

/** A response arrived whose body is not what the spec promises; `status` says how it was labelled. */
export class ResponseError extends TransportError {
  override readonly name = 'ResponseError';
  readonly code: ResponseErrorCode;
  readonly contentType: string | undefined;
  /** Beginning of the body, at most 500 characters, with the credential blanked out. */
  readonly bodyStart: string | undefined;

  constructor(
    code: ResponseErrorCode,
    message: string,
    context: ErrorContext & {
      contentType?: string | undefined;
      bodyStart?: string | undefined;
    } = {},
  ) {
    super(message, context);
    this.code = code;
    this.contentType = context.contentType;
    this.bodyStart = context.bodyStart;
  }
}
