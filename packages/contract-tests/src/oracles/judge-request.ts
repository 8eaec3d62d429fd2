import type { ContractOperation } from '../contract/contract-operation.ts';
import { dereference, type Schema } from '../contract/schema.ts';
import { decodeRequest } from './decode-request.ts';
import { judgeHeaders } from './judge-headers.ts';
import type { RecordedRequest } from './recorder.ts';
import { schemaOracle } from './schema-oracle.ts';
import type { Violation } from './violation.ts';

/**
 * Everything in which a recorded request is not what the strict overlay of its operation's contract says: method, path,
 * every pair of the query, every header, the body and each line of it.
 */
export async function judgeRequest(
  operation: ContractOperation,
  recorded: RecordedRequest,
  credential: string,
): Promise<Violation[]> {
  const decoded = await decodeRequest(operation, recorded);
  if ('problem' in decoded) {
    return [{ place: decoded.place, keyword: 'encoded', message: decoded.problem }];
  }
  const { path, query, body } = decoded;
  return [
    ...(recorded.method === operation.method
      ? []
      : [{ place: 'method', keyword: 'exact', message: `is ${recorded.method}` }]),
    ...judgeHeaders(operation, recorded, credential),
    ...judgeParameters(operation, 'path', path),
    ...judgeParameters(operation, 'query', query),
    ...judgeBody(operation, body),
  ];
}

function judgeParameters(
  operation: ContractOperation,
  place: 'path' | 'query',
  texts: ReadonlyMap<string, readonly string[]>,
): Violation[] {
  const { document, parameters } = operation;
  const declared = parameters.filter((each) => each.in === place);
  const unknown = [...texts.keys()].filter((name) => declared.every((each) => each.name !== name));
  return [
    ...unknown.map((name) => ({
      place: `${place}.${name}`,
      keyword: 'declared',
      message: 'is no parameter of the operation',
    })),
    ...declared.flatMap(({ name, schema, required }) => {
      const given = texts.get(name);
      const at = `${place}.${name}`;
      if (given === undefined) {
        return required ? [{ place: at, keyword: 'required', message: 'is not given' }] : [];
      }
      const value = typedValue(dereference(document, schema), given);
      return schemaOracle(document, 'strict')
        .misfits(schema, value)
        .map(({ keyword, message }) => ({ place: at, keyword, message }));
    }),
  ];
}

/** What the texts of a parameter spell; a text that spells no value of the type stays a text, and so do two of them. */
function typedValue(schema: Schema, texts: readonly string[]): unknown {
  if (schema.type === 'array') return texts.map((text) => scalarOf(schema.items ?? {}, text));
  return texts.length === 1 ? scalarOf(schema, texts[0] ?? '') : texts;
}

function scalarOf({ type }: Schema, text: string): unknown {
  const isNumber = type === 'integer' || type === 'number';
  if (isNumber && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}

function judgeBody({ document, request }: ContractOperation, body: unknown): Violation[] {
  if (!request) {
    const message = 'is sent by an operation without one';
    return body === undefined ? [] : [{ place: 'body', keyword: 'declared', message }];
  }
  if (body === undefined) {
    const message = 'is not given';
    return request.required ? [{ place: 'body', keyword: 'required', message }] : [];
  }
  return schemaOracle(document, 'strict')
    .misfits(request.schema, body)
    .map(({ at, keyword, message }) => ({ place: `body${at}`, keyword, message }));
}
