import { readdirSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import * as folder from '../../src/errors/index.js';
import {
  BasePineconeError,
  isPineconeError,
  PineconeBadRequestError,
  PineconeFieldNotInVersionError,
  PineconeForbiddenError,
  PineconeNotFoundError,
  PineconeOperationNotInVersionError,
  PineconeQuotaExceededError,
  PineconeRateLimitError,
  PineconeUnmappedHttpError,
} from '../../src/errors/index.js';

const operationFacts = {
  operation: 'createNamespace',
  pinned: '2025-04',
  availableIn: ['2025-10'],
};
const fieldFacts = {
  field: 'spec.serverless.readCapacity',
  operation: 'createIndex',
  version: '2025-04',
  availableIn: ['2025-10', '2026-01'],
};

const classNames = Object.keys(folder).filter((name) => name.startsWith('Pinecone'));

function build(name: string): BasePineconeError {
  const Class = Reflect.get(folder, name);
  if (Class === PineconeOperationNotInVersionError) return new Class(operationFacts);
  if (Class === PineconeFieldNotInVersionError) return new Class(fieldFacts);
  return new Class('Said so.', { requestId: 'r1', details: undefined });
}

test('every class has a file of its name, and the table of contents lists all of them', () => {
  const files = readdirSync(new URL('../../src/errors', import.meta.url));
  const kebab = (name: string) => `${name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()}.ts`;
  const isClassFile = (file: string) => /^pinecone-.*-error\.ts$/.test(file);
  expect(files.filter(isClassFile).sort()).toEqual(classNames.map(kebab).sort());
});

describe.each(classNames)('%s', (name) => {
  const error = build(name);

  test('is an error of the family with its own name', () => {
    expect(error).toBeInstanceOf(BasePineconeError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(error.constructor.name).toBe(name);
    expect(isPineconeError(error)).toBe(true);
  });

  test('prints what is known, and nothing that is not', () => {
    expect(inspect(error)).toContain(`${name}: ${error.message}`);
    expect(inspect(error, { showHidden: true })).not.toContain('undefined');
    expect(error.attempts).toEqual([]);
    expect('status' in error).toBe(false);
    expect('details' in error).toBe(false);
    expect('cause' in error).toBe(false);
  });
});

test.each([
  [PineconeForbiddenError, PineconeBadRequestError],
  [PineconeRateLimitError, PineconeUnmappedHttpError],
  [PineconeQuotaExceededError, PineconeUnmappedHttpError],
])('%o is caught where old code expects it', (Class, Parent) => {
  expect(new Class('x')).toBeInstanceOf(Parent);
});

test('a used-up quota is no rate limit, and a bad request is not forbidden', () => {
  expect(new PineconeQuotaExceededError('x')).not.toBeInstanceOf(PineconeRateLimitError);
  expect(new PineconeBadRequestError('x')).not.toBeInstanceOf(PineconeForbiddenError);
});

test('an operation outside the version says where it is', () => {
  const error = new PineconeOperationNotInVersionError(operationFacts);
  expect(error).toMatchObject({ code: 'OPERATION_NOT_IN_VERSION', ...operationFacts });
  expect(error.message).toBe(
    '`createNamespace` is not in API version 2025-04. Set `apiVersion` to one that has it: 2025-10.',
  );
});

test('a field outside the version says where it is', () => {
  const error = new PineconeFieldNotInVersionError(fieldFacts);
  expect(error).toMatchObject({ code: 'FIELD_NOT_IN_VERSION', ...fieldFacts });
  expect(error.message).toBe(
    '`spec.serverless.readCapacity` of `createIndex` is not in API version 2025-04. Set `apiVersion` to one that has it: 2025-10, 2026-01.',
  );
  const nowhere = new PineconeFieldNotInVersionError({ ...fieldFacts, availableIn: [] });
  expect(nowhere.message).toContain('No version that this release knows has it.');
});

test('a cause is kept where the platform keeps it', () => {
  const cause = new Error('root');
  const error = new PineconeNotFoundError('x', { cause });
  expect(error.cause).toBe(cause);
  expect(Object.keys(error)).not.toContain('cause');
});

describe('isPineconeError', () => {
  test('knows an error of another copy of the package, where instanceof does not', async () => {
    vi.resetModules();
    const copy = await import('../../src/errors/index.js');
    const foreign = new copy.PineconeNotFoundError('x');
    expect(foreign).not.toBeInstanceOf(BasePineconeError);
    expect(isPineconeError(foreign)).toBe(true);
    expect(copy.isPineconeError(new PineconeNotFoundError('x'))).toBe(true);
  });

  test.each([new Error('x'), {}, null, undefined, 'x', 1, () => {}])('says no to %s', (value) => {
    expect(isPineconeError(value)).toBe(false);
  });
});

test('the name tells the classes apart by type', () => {
  expectTypeOf<PineconeNotFoundError['name']>().toEqualTypeOf<'PineconeNotFoundError'>();
  expectTypeOf<PineconeForbiddenError>().toExtend<PineconeBadRequestError>();
  expectTypeOf<PineconeBadRequestError>().not.toExtend<PineconeForbiddenError>();
  expectTypeOf<PineconeQuotaExceededError>().not.toExtend<PineconeRateLimitError>();
  expectTypeOf<PineconeOperationNotInVersionError['operation']>().toEqualTypeOf<string>();
  const caught: unknown = new PineconeNotFoundError('x');
  if (isPineconeError(caught)) expectTypeOf(caught.requestId).toEqualTypeOf<string | undefined>();
});
