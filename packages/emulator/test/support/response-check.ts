import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { ApiContract, OperationContract } from '../../src/contract/api-contract.js';
import { RequestValidator } from '../../src/contract/request-validator.js';
import type { Schema } from '../../src/contract/schema.js';
import { contracts } from '../../src/generated/contracts.js';

/** Bodies of errors, for statuses that a contract leaves to every server. */
const ERROR_SCHEMAS: Readonly<Record<ApiContract['errors'], Schema>> = {
  nested: { $ref: '#/components/schemas/ErrorResponse' },
  rpc: { $ref: '#/components/schemas/rpcStatus' },
};
const UNDECLARED_STATUSES = [400, 401, 403, 404, 405, 413];

interface ResponseTools {
  readonly ajv: Ajv;
  readonly closed: RequestValidator;
}

const tools = new Map(contracts.map((contract) => [contract, createTools(contract)]));

/** What a body has against the contract of its operation and status; undefined when it has nothing. */
export function responseMisfit(
  contract: ApiContract,
  operation: OperationContract | undefined,
  { status, text }: { readonly status: number; readonly text: string },
): string | undefined {
  const declared =
    operation?.responses[status] ?? operation?.responses[`${Math.floor(status / 100)}XX`];
  if (!declared && !UNDECLARED_STATUSES.includes(status)) {
    return `The status ${status} is not declared.`;
  }
  const schema = declared ? declared.schema : ERROR_SCHEMAS[contract.errors];
  if (!schema) return text === '' ? undefined : `Expected no body; got ${text}`;
  const { ajv, closed } = toolsOf(contract);
  const body: unknown = JSON.parse(text);
  const validate = compiled(ajv, schema);
  if (!validate(body)) return ajv.errorsText(validate.errors, { dataVar: 'body' });
  // Fields of other versions fit an open schema, but may not be in an answer.
  return status < 300 ? closed.checkFor(schema)(body, 'the body')?.message : undefined;
}

function createTools(contract: ApiContract): ResponseTools {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ components: { schemas: contract.schemas } }, 'contract');
  return { ajv, closed: new RequestValidator(contract, { closed: true }) };
}

function toolsOf(contract: ApiContract): ResponseTools {
  const own = tools.get(contract);
  if (!own) throw new Error('The contract is none of the generated ones.');
  return own;
}

function compiled(ajv: Ajv, schema: Schema): ValidateFunction {
  const reference = `contract${schema.$ref}`;
  return ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
}
