import { type ErrorContext, TransportError } from './transport-error.js';

/** Why a response cannot be used. */
export type ResponseErrorCode =
  | 'EMPTY_BODY'
  | 'NOT_JSON'
  | 'TRUNCATED_BODY'
  | 'BODY_TOO_LARGE'
  | 'NOT_A_STREAM'
  | 'UNEXPECTED_STREAM';

/** What a response with an unusable body looked like. */
export interface ResponseErrorContext extends ErrorContext {
  readonly code?: string | undefined;
  readonly contentType?: string | undefined;
  readonly bodyStart?: string | undefined;
}

/** A response arrived whose body is not what the spec promises; `status` says how it was labelled. */
export class ResponseError extends TransportError<ResponseErrorContext> {
  override readonly name = 'ResponseError';
  declare readonly code: ResponseErrorCode;
  declare readonly contentType: string | undefined;
  /**
   * Beginning of the body, at most 500 characters, with the credential blanked out. Absent for APIs without one, whose
   * request body may be the secret that the server echoes.
   */
  declare readonly bodyStart: string | undefined;
}
