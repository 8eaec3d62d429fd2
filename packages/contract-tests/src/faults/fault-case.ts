import type { Script } from '@pinecone-versioned/transport/testing';

/** Which operations a failed attempt is repeated for. */
export type Repeats =
  /** None. */
  | 'none'
  /** Those that a second run does no harm to. */
  | 'harmless'
  /** All, because the server provably did nothing. */
  | 'all';

/** What the body of an error says, in either shape. */
export interface Said {
  readonly message?: string;
  readonly code?: string | number;
  readonly details?: unknown;
}

/** How a call is expected to end. */
export type Ending =
  /** As an answer of the API with an error status and a body that can be read. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: unknown;
      readonly said: Said;
    }
  /** Without a usable answer. */
  | {
      readonly kind: 'failure';
      readonly name:
        | 'AbortError'
        | 'ConnectionError'
        | 'RedirectError'
        | 'ResponseError'
        | 'TimeoutError';
      readonly code: string;
      readonly status?: number;
    }
  /** As a success. */
  | { readonly kind: 'data' };

/** What interrupts a call. */
export type Interruption =
  /** The limit of each attempt passes before an answer begins. */
  | 'limit before headers'
  /** The limit of each attempt passes while its body is awaited. */
  | 'limit before body'
  | 'abort before sending'
  | 'abort before headers'
  | 'abort in the pause';

/** One way for a server or a connection to misbehave, and what a client has to make of it. */
export interface FaultCase {
  readonly name: string;
  /** Status as the contract documents it, such as `4XX`; absent where it documents none. */
  readonly documented?: string;
  /** What the server does, attempt by attempt; nothing listens without it. */
  readonly script: Script | undefined;
  readonly repeats: Repeats;
  /** How many attempts a repeated case takes. @default all that the client may make */
  readonly attempts?: number;
  /** Pauses after the attempts, in milliseconds. @default those of the backoff */
  readonly pauses?: readonly number[];
  readonly retryAfterMs?: number;
  readonly ending: Ending;
  readonly interruption?: Interruption;
  /** Options of the client beside the usual ones. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** How many requests reach the server, where that is not as many as there are attempts. */
  readonly requests?: number;
}

/** Id that the server gives to every response of a case. */
export const REQUEST_ID = 'req-7d1';
