import type { ContractOperation } from '../contract/contract-operation.ts';
import type { WireArguments } from '../facade/wire-arguments.ts';

/** What a call came to. */
export type Outcome =
  /** `data` of a success, in the names of the client. */
  | { readonly kind: 'data'; readonly data: unknown; readonly status: number }
  /** An answer with an error status: its body, as the client hands it out. */
  | { readonly kind: 'error'; readonly error: unknown; readonly status: number }
  /** What the client threw: an argument refused before I/O, or an answer outside the contract. */
  | { readonly kind: 'thrown'; readonly failure: Error; readonly isArgument: boolean }
  /** The request cannot be asked for. */
  | { readonly kind: 'skipped'; readonly reason: string };

/** A way to call operations that cases are run through. */
export interface Target {
  /** `raw` or `facade`. */
  readonly name: string;
  /** Whether the target has the operation at all. */
  has(operation: ContractOperation): boolean;
  /** Sends one request to a server, once and without retries; never rejects. */
  call(url: string, operation: ContractOperation, request: WireArguments): Promise<Outcome>;
}

/** The key that all calls are made with. */
export const TARGET_KEY = 'pcsk_contract_5Tq9';

/** Turns whatever was thrown into an outcome. */
export function thrownOutcome(thrown: unknown, argumentErrors: readonly string[]): Outcome {
  const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { kind: 'thrown', failure, isArgument: argumentErrors.includes(failure.name) };
}
