import { invalidArgument } from '../http/refusals.js';
import type { HostedModel, ModelParameter } from './hosted-model.js';

/** Parameters of a call, by name. */
export type Parameters = Readonly<Record<string, unknown>>;

/** The model's parameters with their defaults filled in. Throws ServiceError (400) for what the model does not take. */
export function modelParameters(model: HostedModel, given: Parameters): Map<string, unknown> {
  const known = new Map(model.supported_parameters.map((entry) => [entry.parameter, entry]));
  for (const name of Object.keys(given)) {
    if (known.has(name)) continue;
    throw invalidArgument(
      `Model ${model.model} has no parameter ${name}. It takes ${[...known.keys()].join(', ')}.`,
    );
  }
  return new Map(
    model.supported_parameters.map((entry) => [entry.parameter, resolve(model, entry, given)]),
  );
}

function resolve({ model }: HostedModel, entry: ModelParameter, given: Parameters): unknown {
  const { parameter } = entry;
  if (!Object.hasOwn(given, parameter)) {
    if (!entry.required) return entry.default;
    throw invalidArgument(`Model ${model} needs the parameter ${parameter}. ${choice(entry)}`);
  }
  const value = given[parameter];
  if (fits(entry, value)) return value;
  throw invalidArgument(
    `Parameter ${parameter} of ${model} cannot be ${JSON.stringify(value)}. ${choice(entry)}`,
  );
}

function fits(entry: ModelParameter, value: unknown): boolean {
  if (entry.allowed_values) return entry.allowed_values.some((allowed) => allowed === value);
  if (entry.value_type === 'boolean') return typeof value === 'boolean';
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = entry;
  const isNumber = entry.value_type === 'integer' ? Number.isInteger(value) : true;
  return typeof value === 'number' && isNumber && value >= min && value <= max;
}

function choice(entry: ModelParameter): string {
  if (entry.allowed_values) return `Send one of ${entry.allowed_values.join(', ')}.`;
  if (entry.value_type === 'boolean') return 'Send true or false.';
  return `Send a number from ${entry.min} to ${entry.max}.`;
}
