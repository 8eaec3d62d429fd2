import type { Attempt } from './attempt-record.js';
import type { RoutedOperation } from './operation.js';
import type { TransportConfig } from './resolve-options.js';

/** A call under way: what it sends, under which rules, and what has happened so far. */
export interface CallState extends TransportConfig {
  readonly operation: RoutedOperation;
  readonly url: string;
  /** Without the credential, which each attempt adds. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ArrayBuffer | FormData | undefined;
  readonly signal: AbortSignal | undefined;
  /** How a success is read: as JSON, not at all (`stream`), or as it is. */
  readonly parseAs: string;
  readonly startedAt: number;
  readonly attempts: Attempt[];
  /** Credential that the last attempt sent, kept to blank it out of what servers echo. */
  secret?: string | undefined;
  /** What the last retry took from the budget. */
  lastRetryCost?: number | undefined;
}
