import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';
import { type EmbedRequest, newEmbedding } from './embed-settings.js';
import { indexModel } from './index-model.js';
import { checkNewIndexName } from './index-name.js';
import { checkSpec, type MetadataSchema } from './index-spec.js';
import { mergeTags } from './index-tags.js';
import { newIndex } from './new-index.js';
import type { ReadCapacity } from './read-capacity.js';
import { requestBody } from './request-body.js';

interface CreateIndexForModelRequest {
  readonly name: string;
  readonly cloud: string;
  readonly region: string;
  readonly embed: EmbedRequest;
  readonly read_capacity?: ReadCapacity;
  readonly schema?: MetadataSchema;
  readonly deletion_protection?: IndexEntity['deletionProtection'];
  readonly tags?: Readonly<Record<string, string>>;
}

/** `create_index_for_model`: a serverless index whose vectors a model makes. */
export function createIndexForModel(call: OperationCall, services: Services): OperationAnswer {
  const request = requestBody<CreateIndexForModelRequest>(call);
  const { name, cloud, region, read_capacity, schema } = request;
  checkNewIndexName(services, name);
  const serverless = {
    cloud,
    region,
    ...(read_capacity && { read_capacity }),
    ...(schema && { schema }),
  };
  const index = newIndex(
    {
      name,
      ...newEmbedding(request.embed),
      spec: checkSpec({ serverless }, services),
      deletionProtection: request.deletion_protection ?? 'disabled',
      tags: mergeTags({}, request.tags),
    },
    services,
  );
  services.store.indexes.put(index);
  return { status: 201, body: indexModel(index, services) };
}
