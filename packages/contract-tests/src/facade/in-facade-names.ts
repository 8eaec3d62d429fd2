import type { ContractOperation } from '../contract/contract-operation.ts';
import { facadeForm } from '../oracles/facade-form.ts';
import type { WireArguments } from './wire-arguments.ts';

/** A request as users of the facade write it: the fields of its body in camelCase. */
export function inFacadeNames(operation: ContractOperation, request: WireArguments): WireArguments {
  const { document, request: declared } = operation;
  if (!declared) return request;
  const naming = { schema: declared.schema, direction: 'request' } as const;
  return { ...request, body: facadeForm(document, naming, request.body) };
}
