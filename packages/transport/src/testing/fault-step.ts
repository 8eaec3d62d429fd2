/** How the fault server answers one attempt. Everything left out takes part as it would in a healthy answer. */
export interface FaultStep {
  /** @default 200 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes or text of the body. Sent with its length; see `chunks` for a body without one. */
  readonly body?: string | Uint8Array;
  /** A body given as a value: sent as JSON, with its content type. */
  readonly json?: unknown;
  /**
   * A streamed body: text and bytes are sent as chunks of their own, a number waits so many milliseconds (Infinity:
   * until the client leaves or the server closes).
   */
  readonly chunks?: readonly (string | Uint8Array | number)[];
  /** Compresses `body` or `json` and says so. @default false */
  readonly gzip?: boolean;
  /**
   * Wait before the status line; Infinity never answers.
   * @unit milliseconds
   * @default 0
   */
  readonly delayMs?: number;
  /**
   * Wait between the headers and the body; Infinity never sends the body.
   * @unit milliseconds
   * @default 0
   */
  readonly bodyDelayMs?: number;
  /** Resets the connection at this point. */
  readonly reset?: 'before-headers' | 'after-headers' | 'mid-body';
  /** Ends the connection after so many bytes of the body, though its length was announced in full. */
  readonly truncate?: number;
}
