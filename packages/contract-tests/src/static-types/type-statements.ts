import { type RequestCase, requestCases } from '../cases/request-cases.ts';
import { type ResponseCase, responseCases } from '../cases/response-cases.ts';
import type { ContractOperation } from '../contract/contract-operation.ts';
import { facadeForm } from '../oracles/facade-form.ts';

/** Probes that say something to a type; all others differ in what types cannot tell. */
const TELLING = /^(minimal|full|choice|oneOf|anyOf|nullable|x-enum|enum)$/;
/** Values that a schema refuses, and that a type can refuse, too. */
const REFUSED = /^(required|type|enum)$/;

/** TypeScript that compiles exactly when the types of a raw client say what the contract says of an operation. */
export function rawStatements(operation: ContractOperation): string[] {
  return [...requestStatements(operation), ...responseStatements(operation)];
}

/** The same for what the facade hands out, by a type `ResponseOf` of the name of an operation. */
export function facadeStatements(operation: ContractOperation): string[] {
  const { document, facade = '', title } = operation;
  return tellingResponses(operation)
    .filter(({ status }) => status.startsWith('2'))
    .map((each) => {
      const naming = { schema: each.body?.schema ?? {}, direction: 'response' } as const;
      const value = facadeForm(document, naming, wireValue(each));
      return statement(`${title}, ${each.name}`, `ResponseOf<'${facade}'>`, value);
    });
}

function requestStatements(operation: ContractOperation): string[] {
  const { id, request, title } = operation;
  if (!request || request.mediaType.startsWith('multipart/')) return [];
  const type = `NonNullable<operations['${id}']['requestBody']>['content']['${request.mediaType}']`;
  const cases = requestCases(operation).filter(({ place }) => /^(body|request)/.test(place));
  const taken = cases.filter(
    ({ verdict, keyword }) => verdict !== 'invalid' && TELLING.test(keyword),
  );
  return [
    ...taken.map((each) => statement(`${title}, ${each.name}`, type, each.make().body)),
    ...cases
      .filter(isRefused)
      .map((each) => refusal(`${title}, ${each.name}`, type, each.make().body)),
  ];
}

function isRefused({ claim, keyword, label, place }: RequestCase): boolean {
  const isWhole = place === 'body' && keyword === 'required';
  // An integer is a number to TypeScript.
  return claim === 'invalid' && REFUSED.test(keyword) && label !== '1.5' && !isWhole;
}

function responseStatements(operation: ContractOperation): string[] {
  const { id, title } = operation;
  return tellingResponses(operation).map((each) => {
    const key = /^\d+$/.test(each.status) ? each.status : `'${each.status}'`;
    const type = `operations['${id}']['responses'][${key}]['content']['${each.body?.mediaType}']`;
    return statement(`${title}, ${each.name}`, type, wireValue(each));
  });
}

function tellingResponses(operation: ContractOperation): ResponseCase[] {
  return responseCases(operation).filter(({ keyword, body }) => body && TELLING.test(keyword));
}

function wireValue({ answer }: ResponseCase): unknown {
  return JSON.parse(answer().body ?? 'null') as unknown;
}

let count = 0;

function statement(name: string, type: string, value: unknown): string {
  count += 1;
  return `// ${oneLine(name)}\nconst value${count}: ${type} = ${literal(value)};\nvoid value${count};\n`;
}

function refusal(name: string, type: string, value: unknown): string {
  count += 1;
  const constant = `const value${count}: ${type} = ${literal(value)};`;
  return `// @ts-expect-error ${oneLine(name)}\n${constant}\nvoid value${count};\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\n\r\u2028\u2029]/g, ' ');
}

/** A value as TypeScript writes it, on one line. */
function literal(value: unknown): string {
  if (value instanceof Date) return `new Date('${value.toISOString()}')`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${literal(member)}`,
  );
  return `{ ${members.join(', ')} }`;
}
