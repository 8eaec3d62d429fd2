import type { ContractBook } from '../contract/contract-book.js';
import { invalidArgument } from '../http/refusals.js';
import type { Fault } from './fault.js';

const EFFECTS = ['delayMs', 'status', 'reset', 'truncate', 'malformed'] as const;
const ENDINGS = ['status', 'reset', 'truncate', 'malformed'] as const;

/** Throws ServiceError (400) for a fault that could never do anything, or whose effects contradict each other. */
export function checkFault(fault: Fault, book: ContractBook): void {
  if (!EFFECTS.some((name) => isSet(fault, name))) {
    throw invalidArgument(`The fault has no effect. Give one of ${EFFECTS.join(', ')}.`);
  }
  const endings = ENDINGS.filter((name) => isSet(fault, name));
  if (endings.length > 1) {
    throw invalidArgument(`A request can end in one way only; got ${endings.join(', ')}.`);
  }
  if (fault.retryAfter !== undefined && fault.status === undefined) {
    throw invalidArgument('`retryAfter` is a header of an error answer: give `status` with it.');
  }
  const { operation, version } = fault.match;
  if (version !== undefined && !book.versions.includes(version)) {
    throw invalidArgument(`Unknown version ${version}. Supported: ${book.versions.join(', ')}.`);
  }
  const isKnown = book.routes.some(
    ({ contract, operation: { id }, key }) =>
      (version === undefined || contract.version === version) &&
      (operation === id || operation === key),
  );
  if (operation === undefined || isKnown) return;
  throw invalidArgument(
    `Unknown operation ${JSON.stringify(operation)}${version === undefined ? '' : ` in ${version}`}. Give an operation id or \`METHOD /path\` of the specs; GET /__emulator/info lists them.`,
  );
}

function isSet(fault: Fault, name: (typeof EFFECTS)[number]): boolean {
  const value = fault[name];
  return value !== undefined && value !== false;
}
