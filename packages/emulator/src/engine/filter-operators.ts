import { invalidArgument } from '../http/refusals.js';
import type { ServiceError } from '../http/service-error.js';

/** Decides by the values of a field: one, or the elements of a list; undefined when the record lacks the field. */
export type ValuesTest = (values: readonly unknown[] | undefined) => boolean;

const MOST_OPERANDS = 10_000;

/** Makes the test of each operator from its operand. Throws ServiceError for an operand of the wrong type. */
export const filterOperators: ReadonlyMap<string, (field: string, operand: unknown) => ValuesTest> =
  new Map([
    ['$eq', (field, operand) => someOf(new Set([scalar(field, '$eq', operand)]))],
    ['$ne', (field, operand) => noneOf(new Set([scalar(field, '$ne', operand)]))],
    [
      '$gt',
      (field, operand) => compared(number(field, '$gt', operand), (value, than) => value > than),
    ],
    [
      '$gte',
      (field, operand) => compared(number(field, '$gte', operand), (value, than) => value >= than),
    ],
    [
      '$lt',
      (field, operand) => compared(number(field, '$lt', operand), (value, than) => value < than),
    ],
    [
      '$lte',
      (field, operand) => compared(number(field, '$lte', operand), (value, than) => value <= than),
    ],
    ['$in', (field, operand) => someOf(list(field, '$in', operand))],
    ['$nin', (field, operand) => noneOf(list(field, '$nin', operand))],
    ['$exists', (field, operand) => present(flag(field, operand))],
  ]);

function someOf(operands: ReadonlySet<unknown>): ValuesTest {
  return (values) => values?.some((value) => operands.has(value)) ?? false;
}

/** A record without the field does not match: the service compares values, and there is none. */
function noneOf(operands: ReadonlySet<unknown>): ValuesTest {
  return (values) => values !== undefined && !values.some((value) => operands.has(value));
}

function compared(than: number, holds: (value: number, than: number) => boolean): ValuesTest {
  return (values) =>
    values?.some((value) => typeof value === 'number' && holds(value, than)) ?? false;
}

function present(expected: boolean): ValuesTest {
  return (values) => (values !== undefined) === expected;
}

function scalar(field: string, operator: string, operand: unknown): string | number | boolean {
  if (typeof operand === 'string' || typeof operand === 'number' || typeof operand === 'boolean') {
    return operand;
  }
  throw wrongOperand(field, operator, { wants: 'a string, a number or a boolean', operand });
}

function number(field: string, operator: string, operand: unknown): number {
  if (typeof operand === 'number') return operand;
  throw wrongOperand(field, operator, { wants: 'a number', operand });
}

function flag(field: string, operand: unknown): boolean {
  if (typeof operand === 'boolean') return operand;
  throw wrongOperand(field, '$exists', { wants: 'true or false', operand });
}

function list(field: string, operator: string, operand: unknown): ReadonlySet<unknown> {
  const wants = 'a list of strings or numbers';
  if (!Array.isArray(operand)) throw wrongOperand(field, operator, { wants, operand });
  if (operand.length > MOST_OPERANDS) {
    throw invalidArgument(
      `The filter on ${field} gives ${operator} ${operand.length} values; at most ${MOST_OPERANDS} are allowed.`,
    );
  }
  for (const element of operand) {
    if (typeof element === 'string' || typeof element === 'number') continue;
    throw wrongOperand(field, operator, { wants, operand: element });
  }
  return new Set(operand);
}

function wrongOperand(
  field: string,
  operator: string,
  { wants, operand }: { readonly wants: string; readonly operand: unknown },
): ServiceError {
  const came =
    operand === null || Array.isArray(operand) ? JSON.stringify(operand) : typeof operand;
  return invalidArgument(
    `The filter on ${field} gives ${operator} ${shorten(came)}; it takes ${wants}.`,
  );
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
