import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';
import { fillFrom, startFilling } from './fill-from-collection.js';
import { indexModel } from './index-model.js';
import { checkNewIndexName } from './index-name.js';
import { checkSpec, type IndexSpec } from './index-spec.js';
import { mergeTags } from './index-tags.js';
import { newIndex } from './new-index.js';
import { requestBody } from './request-body.js';

interface CreateIndexRequest {
  readonly name: string;
  readonly dimension?: number;
  readonly metric?: IndexEntity['metric'];
  readonly vector_type?: string;
  readonly spec: IndexSpec;
  readonly deletion_protection?: IndexEntity['deletionProtection'];
  readonly tags?: Readonly<Record<string, string>>;
}

/** `create_index`: an index for vectors of the caller's own. */
export function createIndex(call: OperationCall, services: Services): OperationAnswer {
  const request = requestBody<CreateIndexRequest>(call);
  checkNewIndexName(services, request.name);
  const vectors = checkVectors(request);
  const spec = checkSpec(request.spec, services);
  if (spec.pod && vectors.vectorType === 'sparse') {
    throw invalidArgument('A sparse index cannot be pod-based. Use a serverless index.');
  }
  const source = spec.serverless?.source_collection ?? spec.pod?.source_collection;
  const filling = source === undefined ? undefined : fillFrom(services, source, vectors.dimension);
  const index = newIndex(
    {
      name: request.name,
      ...vectors,
      spec,
      deletionProtection: request.deletion_protection ?? 'disabled',
      tags: mergeTags({}, request.tags),
      ...(filling && { filling }),
    },
    services,
  );
  services.store.indexes.put(index);
  if (filling) startFilling(services, index.uid);
  return { status: 201, body: indexModel(index, services) };
}

type Vectors = Pick<IndexEntity, 'vectorType' | 'metric' | 'dimension'>;

function checkVectors({
  vector_type: vectorType = 'dense',
  dimension,
  metric,
}: CreateIndexRequest): Vectors {
  if (vectorType === 'dense') {
    if (dimension === undefined) throw invalidArgument('A dense index needs a dimension.');
    return { vectorType, dimension, metric: metric ?? 'cosine' };
  }
  if (vectorType !== 'sparse') {
    throw invalidArgument(`Vector type ${vectorType} is unknown. Use dense or sparse.`);
  }
  if (dimension !== undefined) throw invalidArgument('A sparse index must not have a dimension.');
  if ((metric ?? 'dotproduct') !== 'dotproduct') {
    throw invalidArgument('A sparse index must use the dotproduct metric.');
  }
  return { vectorType, metric: 'dotproduct' };
}
