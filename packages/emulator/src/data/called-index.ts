import type { OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import type { IndexEntity } from '../store/entities.js';

/** The index whose host was called. */
export function calledIndex({ index }: OperationCall): IndexEntity {
  if (!index) throw new Error('A data operation was called without an index.');
  return index;
}

/** The same, for operations that pod-based indexes do not have. Throws ServiceError (400) for such an index. */
export function calledServerlessIndex(call: OperationCall): IndexEntity {
  const index = calledIndex(call);
  if (!isPodBased(index)) return index;
  throw invalidArgument(`Index ${index.name} is pod-based and does not support this operation.`);
}

/** Tells pod-based indexes, which lack namespace management, listing and imports. */
export function isPodBased({ spec }: IndexEntity): boolean {
  return Object.hasOwn(spec, 'pod');
}
