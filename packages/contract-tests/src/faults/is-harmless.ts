import type { ContractOperation } from '../contract/contract-operation.ts';

/** What makes a new thing each time it is done; said by the ids of the contract, beside the clients' own tables. */
const MAKES_SOMETHING = /^(create|start|upload|chat)/;

/** Whether an operation may be done twice. */
export function isHarmless({ method, id }: ContractOperation): boolean {
  return method !== 'POST' || !MAKES_SOMETHING.test(id);
}
