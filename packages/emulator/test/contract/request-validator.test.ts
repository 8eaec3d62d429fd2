import { expect, test } from 'vitest';
import type { ApiContract } from '../../src/contract/api-contract.js';
import { RequestValidator } from '../../src/contract/request-validator.js';
import { contracts } from '../../src/generated/contracts.js';

const CREATE = 'CreateIndexRequest';
const SERVERLESS = { cloud: 'aws', region: 'us-east-1' };

function contractOf(api: string, version = '2025-10'): ApiContract {
  const contract = contracts.find((own) => own.api === api && own.version === version);
  if (!contract) throw new Error(`no contract of ${api} ${version}`);
  return contract;
}

function misfit(name: string, value: unknown, contract = contractOf('db_control'), closed = true) {
  const validator = new RequestValidator(contract, { closed });
  return validator.checkFor({ $ref: `#/components/schemas/${name}` })(value, 'the body')?.message;
}

test.each([
  [{ spec: { serverless: SERVERLESS } }, 'Missing field `name`.'],
  [{ name: 'x', spec: { serverless: SERVERLESS }, sepc: 1 }, 'Unknown field `sepc`.'],
  [{ name: 1, spec: { serverless: SERVERLESS } }, '`name` must be string.'],
  [
    { name: 'x', metric: 'manhattan', spec: { serverless: SERVERLESS } },
    '`metric` must be one of cosine, dotproduct, euclidean.',
  ],
  [
    { name: 'x', spec: { serverless: { cloud: 'aws' } } },
    'Missing field `spec.serverless.region`.',
  ],
  [
    { name: 'x', spec: { serverless: { ...SERVERLESS, zone: 'a' } } },
    'Unknown field `spec.serverless.zone`.',
  ],
  [
    { name: 'x', spec: {} },
    '`spec` must have exactly one of the forms that the contract allows: one with `byoc` or `pod` or `serverless`.',
  ],
  [{ name: 'x', spec: { serverless: SERVERLESS, extra: {} } }, 'Unknown field `spec.extra`.'],
  [
    {
      name: 'x',
      spec: { serverless: SERVERLESS, pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1' } },
    },
    '`spec` must have exactly one of the forms that the contract allows; it has `pod` and `serverless`.',
  ],
  [[], 'The body must be object.'],
])('%j: %s', (value, expected) => {
  expect(misfit(CREATE, value)).toBe(expected);
});

test('accepts what the version names, and what is free by design', () => {
  expect(misfit(CREATE, { name: 'x', spec: { serverless: SERVERLESS } })).toBeUndefined();
  const embed = { model: 'm', field_map: { text: 'anything' } };
  const body = { name: 'x', cloud: 'aws', region: 'r', embed };
  expect(misfit('CreateIndexForModelRequest', body)).toBeUndefined();
});

test('a field that only a later version has is unknown', () => {
  const spec = { serverless: { ...SERVERLESS, read_capacity: { mode: 'OnDemand' } } };
  const older = contractOf('db_control', '2025-04');
  expect(misfit(CREATE, { name: 'x', spec })).toBeUndefined();
  expect(misfit(CREATE, { name: 'x', spec }, older)).toBe(
    'Unknown field `spec.serverless.read_capacity`.',
  );
});

test('when it is not closed, unknown fields pass, but wrong types do not', () => {
  const contract = contractOf('db_control');
  const body = { name: 'x', extra: 1, spec: { serverless: SERVERLESS } };
  expect(misfit(CREATE, body, contract, false)).toBeUndefined();
  expect(misfit(CREATE, { ...body, name: 1 }, contract, false)).toBe('`name` must be string.');
});

test.each([
  [[1, 2, 3], undefined],
  [[], undefined],
  [[1, null], '`vectors[0].values` must be an array of numbers within the range of float32.'],
  [[1, '2'], '`vectors[0].values` must be an array of numbers within the range of float32.'],
  [[1e39], '`vectors[0].values` must be an array of numbers within the range of float32.'],
  [{}, '`vectors[0].values` must be array.'],
])('a vector of %j', (values, expected) => {
  const data = contractOf('db_data');
  expect(misfit('UpsertRequest', { vectors: [{ id: 'a', values }] }, data)).toBe(expected);
});
