import type { JsonObject } from '@pinecone-versioned/scripts/specs';
import { minimalRequest } from '../cases/request-cases.ts';
import { sampleValue } from '../cases/sample-value.ts';
import type { ContractOperation } from '../contract/contract-operation.ts';
import { branchesOf, dereference, type Schema } from '../contract/schema.ts';
import type { WireArguments } from '../facade/wire-arguments.ts';
import type { FieldPath } from './request-fields.ts';

/** A key that a user would choose. */
const USER_KEY = 'my_key';

/** The least request of an operation that has a field. */
export function requestWith(operation: ContractOperation, path: FieldPath): WireArguments {
  const request = minimalRequest(operation);
  const [place, ...steps] = path;
  const { document, parameters } = operation;
  if (place === 'query') {
    const [name = ''] = steps;
    const { schema = {} } = parameters.find((each) => each.name === name) ?? {};
    const value = sampleValue(schema, { document, extent: 'minimal', place: '' });
    return { ...request, query: { ...request.query, [name]: value } };
  }
  const { schema = {} } = operation.request ?? {};
  return { ...request, body: valueWith(document, schema, { steps, value: request.body }) };
}

interface Part {
  readonly steps: FieldPath;
  /** What there is already. */
  readonly value: unknown;
}

function valueWith(document: JsonObject, given: Schema, { steps, value }: Part): unknown {
  const schema = partWith(document, given, steps) ?? given;
  const [step, ...rest] = steps;
  const sample = () => sampleValue(schema, { document, extent: 'minimal', place: '' });
  if (step === undefined) return value ?? sample();
  if (step === '[]') {
    const [first] = Array.isArray(value) ? value : [];
    return [valueWith(document, schema.items ?? {}, { steps: rest, value: first })];
  }
  const own = (value ?? sample()) as Readonly<Record<string, unknown>>;
  const { additionalProperties: others, properties = {} } = schema;
  if (step === '*') {
    const members = typeof others === 'object' ? others : {};
    return { ...own, [USER_KEY]: valueWith(document, members, { steps: rest, value: undefined }) };
  }
  const child = properties[step] ?? {};
  return { ...own, [step]: valueWith(document, child, { steps: rest, value: own[step] }) };
}

/** The schema, or the part or variant of it, that has the next step. */
function partWith(document: JsonObject, given: Schema, steps: FieldPath): Schema | undefined {
  const schema = dereference(document, given);
  const [step = ''] = steps;
  const { properties = {}, items, additionalProperties: others } = schema;
  const hasStep =
    step === '' ||
    (step === '[]' && items !== undefined) ||
    (step === '*' && typeof others === 'object') ||
    Object.hasOwn(properties, step);
  if (hasStep) return schema;
  for (const part of [...branchesOf(schema), ...(schema.allOf ?? [])]) {
    const found = partWith(document, part, steps);
    if (found) return found;
  }
  return undefined;
}
