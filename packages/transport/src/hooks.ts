/** About to send one attempt. */
export interface RequestEvent {
  /** `operationId` of the spec. */
  readonly operation: string;
  readonly method: string;
  /** Full URL, path values and query included. */
  readonly url: string;
  /** Headers of the request; secrets are shown as `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly apiVersion: string;
}

/** A response arrived, of whatever status. */
export interface ResponseEvent extends Omit<RequestEvent, 'headers'> {
  readonly status: number;
  /** Headers of the response; values that might be secret are shown as `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly durationMs: number;
}

/** An attempt failed, and another one follows. */
export interface RetryEvent extends Omit<RequestEvent, 'headers'> {
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
  /** Status that caused the retry; absent when no usable response arrived. */
  readonly status: number | undefined;
  /** Name of the error that caused the retry, when no usable response arrived. */
  readonly error: string | undefined;
}

/** Observers of every attempt. They can change nothing; what they throw goes to the logger. */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Receives one line per attempt, and details as data. Bodies and secrets are never passed. */
export interface Logger {
  debug(message: string, details?: unknown): void;
  warn(message: string, details?: unknown): void;
}
