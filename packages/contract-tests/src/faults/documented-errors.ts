import { sampleValue } from '../cases/sample-value.ts';
import type { ContractOperation, ContractResponse } from '../contract/contract-operation.ts';
import { controlBody, dataBody, saidBy } from './error-bodies.ts';
import { type FaultCase, REQUEST_ID, type Said } from './fault-case.ts';
import { repeatsOf } from './repeats-of.ts';
import { THROTTLED_PAUSES } from './throttled-errors.ts';

/** What a documented range stands for, beside the statuses of it that are documented by themselves. */
const RANGES: Readonly<Record<string, readonly number[]>> = {
  '4XX': [400, 401, 402, 403, 404, 405, 408, 409, 412, 413, 418, 422],
  '5XX': [500, 501, 502, 503, 504],
  default: [500],
};

/**
 * Every error status that the contract documents for an operation, with a body as its schema has it and in both shapes
 * that the API uses.
 */
export function documentedErrors(operation: ContractOperation): FaultCase[] {
  const { responses } = operation;
  const named = responses.map(({ status }) => Number(status));
  return responses
    .filter(({ status }) => !/^[123]/.test(status))
    .flatMap((response) => {
      const statuses = RANGES[response.status] ?? [Number(response.status)];
      const isRange = response.status in RANGES;
      return statuses
        .filter((status) => !isRange || !named.includes(status))
        .flatMap((status) => errorsOf(operation, response, status))
        .map((each) => ({ ...each, documented: response.status }));
    });
}

function errorsOf(
  { document }: ContractOperation,
  { bodies }: ContractResponse,
  status: number,
): FaultCase[] {
  const schemas = bodies.filter(({ mediaType }) => mediaType === 'application/json');
  if (schemas.length === 0) return [emptyError(status)];
  const said: Said = { code: 'SOME_CODE', message: `Cause of ${status}: ü.`, details: [{ a: 1 }] };
  const samples = schemas.flatMap(({ schema }) =>
    (['minimal', 'full'] as const).map((extent) => {
      const body = sampleValue(schema, { document, extent, place: '' });
      return [`as documented, ${extent}`, body] as const;
    }),
  );
  const shapes = [
    ...samples,
    ['as the control plane says it', controlBody(status, said)],
    ['as the data plane says it', dataBody({ ...said, code: 7 })],
  ] as const;
  return shapes.map(([shape, body]) => answered(`${status} ${shape}`, status, body));
}

/** A case of an answer that a client must hand out whole. */
export function answered(name: string, status: number, body: unknown): FaultCase {
  return {
    name,
    script: [{ status, json: body, headers: { 'x-pinecone-request-id': REQUEST_ID } }],
    repeats: repeatsOf(status),
    ...(status === 429 && { pauses: THROTTLED_PAUSES }),
    ending: { kind: 'answer', status, body, said: saidBy(body) },
  };
}

function emptyError(status: number): FaultCase {
  return {
    name: `${status} with the empty body that is documented`,
    script: [{ status, headers: { 'x-pinecone-request-id': REQUEST_ID } }],
    repeats: repeatsOf(status),
    ending: { kind: 'failure', name: 'ResponseError', code: 'EMPTY_BODY', status },
  };
}
