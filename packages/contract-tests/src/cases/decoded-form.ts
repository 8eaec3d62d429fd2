import type { ContractOperation } from '../contract/contract-operation.ts';
import type { Schema } from '../contract/schema.ts';
import { facadeData } from '../facade/facade-extras.ts';
import { facadeForm } from '../oracles/facade-form.ts';

interface DecodedContext {
  readonly operation: ContractOperation;
  readonly schema?: Schema | undefined;
  /** Place of a write in the log, as the answer's headers have it. */
  readonly lsn?: string | undefined;
}

/** What a client hands out for the value of a success: raw clients the value itself, the facade its documented form. */
export function decodedForm(
  client: string,
  { operation, schema = {}, lsn }: DecodedContext,
  wire: unknown,
): unknown {
  if (client !== 'facade') return wire;
  const { document, facade = '' } = operation;
  const naming = { schema, direction: 'response' } as const;
  return facadeData(facade, wire === undefined ? wire : facadeForm(document, naming, wire), lsn);
}
