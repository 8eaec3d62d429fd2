import type { FaultTable } from '../admin/fault-table.js';
import type { Journal } from '../admin/journal.js';
import type { ContractBook } from '../contract/contract-book.js';
import type { ContractTools } from '../contract/contract-tools.js';
import type { RequestGate } from '../request-gate.js';
import type { Services } from '../services.js';
import type { OperationHandlers } from './operation-call.js';

/** What the API is answered with. */
export interface ApiParts {
  readonly book: ContractBook;
  readonly tools: ContractTools;
  readonly handlers: OperationHandlers;
  readonly journal: Journal;
  readonly faults: FaultTable;
  /** What works with the state goes through it. */
  readonly gate: RequestGate;
  /** The services of now: a reset or a restored snapshot brings new ones. */
  readonly services: () => Services;
  /** Told of errors that are the emulator's own. */
  readonly onFailure: (error: unknown) => void;
}
