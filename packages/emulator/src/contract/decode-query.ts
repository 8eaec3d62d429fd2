import { invalidArgument } from '../http/refusals.js';
import type { ApiContract, OperationContract, ParameterContract } from './api-contract.js';
import type { RequestValidator } from './request-validator.js';
import { resolveSchema, type Schema } from './schema.js';

/** What the decoding of parameters needs to know. */
export interface ParameterRules {
  readonly contract: ApiContract;
  readonly operation: OperationContract;
  readonly validator: RequestValidator;
  /** Refuse parameters that the operation does not have. */
  readonly strict: boolean;
}

/** The query by the types of the contract, with its defaults. Throws ServiceError for what does not fit. */
export function decodeQuery(
  query: URLSearchParams,
  rules: ParameterRules,
): Record<string, unknown> {
  const parameters = rules.operation.parameters.filter((parameter) => parameter.in === 'query');
  if (rules.strict) refuseUnknown(query, parameters, rules);
  const decoded: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const value = readParameter(query, parameter, rules);
    if (value !== undefined) decoded[parameter.name] = value;
  }
  return decoded;
}

/** Throws ServiceError when a parameter of the path does not fit. */
export function checkPath(path: Readonly<Record<string, string>>, rules: ParameterRules): void {
  for (const parameter of rules.operation.parameters) {
    if (parameter.in === 'path') check(path[parameter.name], parameter, rules);
  }
}

function refuseUnknown(
  query: URLSearchParams,
  parameters: readonly ParameterContract[],
  { contract, operation }: ParameterRules,
): void {
  const unknown = [...query.keys()].find((name) => parameters.every((own) => own.name !== name));
  if (unknown === undefined) return;
  const names = parameters.map(({ name }) => name).join(', ') || 'none';
  throw invalidArgument(
    `Unknown query parameter \`${unknown}\`: ${operation.method} ${operation.path} of API version ${contract.version} takes ${names}.`,
  );
}

function readParameter(
  query: URLSearchParams,
  parameter: ParameterContract,
  rules: ParameterRules,
) {
  const { name, required } = parameter;
  const given = query.getAll(name);
  const schema = resolveSchema(parameter.schema, rules.contract.schemas);
  if (given.length === 0) {
    if (required) throw invalidArgument(`Missing query parameter \`${name}\`.`);
    return schema.default;
  }
  if (schema.type !== 'array' && given.length > 1) {
    throw invalidArgument(
      `The query parameter \`${name}\` may be given once; got ${given.length}.`,
    );
  }
  const items = schema.items ? resolveSchema(schema.items, rules.contract.schemas) : {};
  const value =
    schema.type === 'array'
      ? given.map((text) => typedValue(text, items))
      : typedValue(given[0] ?? '', schema);
  check(value, parameter, rules);
  return value;
}

function check(value: unknown, { name, schema }: ParameterContract, { validator }: ParameterRules) {
  const misfit = validator.checkFor(schema)(value, `the parameter \`${name}\``);
  if (misfit) throw invalidArgument(misfit.message);
}

/** A text that does not spell a value of the type stays a text, which the schema then refuses. */
function typedValue(text: string, { type }: Schema): unknown {
  if (type === 'integer' || type === 'number') {
    const number = Number(text);
    return /^-?\d/.test(text) && Number.isFinite(number) ? number : text;
  }
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
