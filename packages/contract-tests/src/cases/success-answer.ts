import type { ContractOperation } from '../contract/contract-operation.ts';
import type { RecorderAnswer } from '../oracles/recorder.ts';
import { sampleValue } from './sample-value.ts';

/** The least that the contract promises as a success of an operation. */
export function successAnswer({ responses, document }: ContractOperation): RecorderAnswer {
  const success = responses.find(({ status }) => status.startsWith('2'));
  const status = Number(success?.status ?? 200);
  const json = success?.bodies.find(({ mediaType }) => mediaType === 'application/json');
  if (!json) return { status };
  const value = sampleValue(json.schema, { document, extent: 'minimal', place: '' });
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  };
}
