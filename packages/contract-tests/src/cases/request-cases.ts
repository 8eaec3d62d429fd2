import type { ContractOperation, ContractParameter } from '../contract/contract-operation.ts';
import { dereference } from '../contract/schema.ts';
import type { WireArguments } from '../facade/wire-arguments.ts';
import { schemaOracle } from '../oracles/schema-oracle.ts';
import { sampleValue } from './sample-value.ts';
import { schemaVariants } from './schema-variants.ts';
import type { Variant, Verdict } from './variant.ts';

/** A request to send, and what the contract thinks of it. */
export interface RequestCase extends Omit<Variant, 'make' | 'verdict'> {
  /** Everything that tells the case from others of its operation. */
  readonly name: string;
  readonly verdict: Verdict;
  /** What the generator expected the verdict to be, where it could know. */
  readonly claim: Verdict | undefined;
  readonly make: () => WireArguments;
}

/** Values that cannot be one segment of a path: they are empty, URL parsers resolve them, or they are no Unicode. */
export const NO_SEGMENTS: readonly string[] = ['', '.', '..', '\ud800'];

/** Every request that probes the contract of an operation: its body, its query and its path, one keyword at a time. */
export function requestCases(operation: ContractOperation): RequestCase[] {
  return [...wholeCases(operation), ...bodyCases(operation), ...parameterCases(operation)];
}

/** The least that an operation asks for. */
export function minimalRequest(operation: ContractOperation): WireArguments {
  return sampleRequest(operation, 'minimal');
}

function sampleRequest(operation: ContractOperation, extent: 'minimal' | 'full'): WireArguments {
  const { document, parameters, request } = operation;
  const valuesOf = (place: ContractParameter['in']) =>
    Object.fromEntries(
      parameters
        .filter((each) => each.in === place && (each.required || extent === 'full'))
        .map(({ name, schema }) => [name, sampleValue(schema, { document, extent, place: '' })]),
    );
  return {
    path: valuesOf('path'),
    query: valuesOf('query'),
    ...(request && {
      body: sampleValue(request.schema, { document, extent, place: `${operation.id} body` }),
    }),
  };
}

function wholeCases(operation: ContractOperation): RequestCase[] {
  const { request } = operation;
  const examples = Object.entries(request?.examples ?? {}).map(([name, value]) =>
    caseOf(
      operation,
      { keyword: 'example', place: 'request', label: name, verdict: 'valid' },
      () => ({
        ...sampleRequest(operation, 'minimal'),
        body: exampleBody(request?.wire, value),
      }),
    ),
  );
  const samples = (['minimal', 'full'] as const).map((extent) =>
    caseOf(
      operation,
      { keyword: extent, place: 'request', label: 'request', verdict: 'valid' },
      () => sampleRequest(operation, extent),
    ),
  );
  const bare: RequestCase[] = request?.required
    ? [
        {
          ...caseOf(operation, { keyword: 'required', place: 'body', label: 'left out' }, () => ({
            ...sampleRequest(operation, 'minimal'),
            body: undefined,
          })),
          verdict: 'invalid',
        },
      ]
    : [];
  return [...samples, ...examples, ...bare];
}

/** An example of newline-delimited JSON shows the wire; callers pass the records. */
function exampleBody(wire: 'ndjson' | 'sse' | undefined, value: unknown): unknown {
  if (wire !== 'ndjson' || typeof value !== 'string') return value;
  return value
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

function bodyCases(operation: ContractOperation): RequestCase[] {
  const { document, request, id } = operation;
  if (!request) return [];
  const context = { document, place: 'body', subject: id, within: [] };
  return schemaVariants(request.schema, context).map((variant) =>
    caseOf(operation, variant, () => ({
      ...sampleRequest(operation, 'minimal'),
      body: variant.make(),
    })),
  );
}

function parameterCases(operation: ContractOperation): RequestCase[] {
  return operation.parameters.flatMap((parameter) => {
    const { in: place, name, required } = parameter;
    if (place === 'header') return [];
    const variants =
      place === 'path' ? pathVariants(operation, parameter) : queryVariants(operation, parameter);
    const withValue = (value: unknown): WireArguments => {
      const request = sampleRequest(operation, 'minimal');
      return { ...request, [place]: { ...request[place], [name]: value } };
    };
    const dropped: Omit<Variant, 'make'> = {
      keyword: 'required',
      place: `${place}.${name}`,
      label: 'left out',
      verdict: 'invalid',
    };
    return [
      ...variants.map((variant) => caseOf(operation, variant, () => withValue(variant.make()))),
      ...(required ? [caseOf(operation, dropped, () => withValue(undefined))] : []),
    ];
  });
}

function pathVariants(
  { document }: ContractOperation,
  { name, schema }: ContractParameter,
): Variant[] {
  const place = `path.${name}`;
  const variants = schemaVariants(schema, { document, place, subject: '', within: [] });
  return [
    ...variants.filter(({ make }) => typeof make() === 'string' && make() !== ''),
    ...NO_SEGMENTS.map(
      (text): Variant => ({
        place,
        keyword: 'path segment',
        label: JSON.stringify(text),
        verdict: 'invalid',
        make: () => text,
      }),
    ),
  ];
}

/** Whatever a query holds is a text on its way, so that only texts and what spells no value of the type are told apart. */
function queryVariants(
  { document }: ContractOperation,
  { name, schema }: ContractParameter,
): Variant[] {
  const context = { document, place: `query.${name}`, subject: '', within: [] };
  const { type } = dereference(document, schema);
  return schemaVariants(schema, context).filter(({ make }) => {
    const value = make();
    if (type === 'array')
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    if (type === 'string') return typeof value === 'string';
    return ['string', 'number', 'boolean'].includes(typeof value);
  });
}

function caseOf(
  operation: ContractOperation,
  { keyword, place, label, verdict: claim }: Omit<Variant, 'make'>,
  make: () => WireArguments,
): RequestCase {
  const name = `${place} ${keyword}: ${label}`;
  return { name, keyword, place, label, claim, verdict: verdictOf(operation, make()), make };
}

/** By the schemas of every part; the path takes no value that is no segment. */
function verdictOf(
  operation: ContractOperation,
  { path = {}, query = {}, body }: WireArguments,
): Verdict {
  const judge = (reading: 'open' | 'strict') => {
    const oracle = schemaOracle(operation.document, reading);
    const parameters = operation.parameters.every(({ name, in: place, schema, required }) => {
      if (place === 'header') return true;
      const value = (place === 'path' ? path : query)[name];
      if (place === 'path' && NO_SEGMENTS.includes(String(value))) return false;
      return value === undefined ? !required : oracle.misfits(schema, value).length === 0;
    });
    const { request } = operation;
    return parameters && (!request || oracle.misfits(request.schema, body).length === 0);
  };
  if (!judge('open')) return 'invalid';
  return judge('strict') ? 'valid' : 'undeclared';
}
