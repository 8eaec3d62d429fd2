import fc from 'fast-check';
import type { ContractOperation, ContractParameter } from '../contract/contract-operation.ts';
import type { WireArguments } from '../facade/wire-arguments.ts';
import type { RecorderAnswer } from '../oracles/recorder.ts';
import { arbitraryValue } from './arbitrary-value.ts';
import { NO_SEGMENTS } from './request-cases.ts';
import type { ResponseCase } from './response-cases.ts';

/** A request that the contract takes, and an answer that it allows. */
export interface Exchange {
  readonly request: WireArguments;
  readonly answer: RecorderAnswer;
  /** The documented answer that `answer` is one of. */
  readonly documented: Pick<ResponseCase, 'status' | 'body'>;
}

/** Any exchange that the contract of an operation allows. */
export function arbitraryExchange(operation: ContractOperation): fc.Arbitrary<Exchange> {
  return fc
    .tuple(arbitraryRequest(operation), arbitraryAnswer(operation))
    .map(([request, answer]) => ({ request, ...answer }));
}

function arbitraryRequest(operation: ContractOperation): fc.Arbitrary<WireArguments> {
  const { document, request, id } = operation;
  const context = { document, place: 'body', subject: id, within: [] };
  return fc.record(
    {
      path: parametersOf(operation, 'path'),
      query: parametersOf(operation, 'query'),
      ...(request && { body: arbitraryValue(request.schema, context) }),
    },
    { noNullPrototype: true },
  );
}

function parametersOf(
  { document, parameters, id }: ContractOperation,
  place: ContractParameter['in'],
): fc.Arbitrary<Record<string, unknown>> {
  const own = parameters.filter((each) => each.in === place);
  const values = own.map(({ name, schema }) => {
    const context = { document, place: `${place}.${name}`, subject: id, within: [] };
    const value = arbitraryValue(schema, context);
    const isSegment = (each: unknown) => !NO_SEGMENTS.includes(String(each));
    return [name, place === 'path' ? value.filter(isSegment) : value.filter(isSent)] as const;
  });
  const requiredKeys = own.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(Object.fromEntries(values), { requiredKeys, noNullPrototype: true });
}

/** A query has no way to say that a list is empty. */
function isSent(value: unknown): boolean {
  return !Array.isArray(value) || value.length > 0;
}

function arbitraryAnswer({
  document,
  responses,
}: ContractOperation): fc.Arbitrary<Omit<Exchange, 'request'>> {
  const answers = responses
    .filter(({ status }) => status.startsWith('2'))
    .map(({ status, bodies }): fc.Arbitrary<Omit<Exchange, 'request'>> => {
      const body = bodies.find(({ mediaType }) => mediaType === 'application/json');
      const code = Number(status);
      if (!body) return fc.constant({ answer: { status: code }, documented: { status, body } });
      const headers = { 'content-type': body.mediaType };
      const context = { document, place: 'answer', subject: '', within: [] };
      return arbitraryValue(body.schema, context).map((value) => ({
        answer: { status: code, headers, body: JSON.stringify(value) },
        documented: { status, body },
      }));
    });
  return fc.oneof(...answers);
}
