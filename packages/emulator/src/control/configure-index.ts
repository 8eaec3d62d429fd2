import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import type { Services } from '../services.js';
import type { IndexEntity, Scaling } from '../store/entities.js';
import { changedEmbedding, type EmbedRequest } from './embed-settings.js';
import { findIndex } from './find-index.js';
import { indexModel } from './index-model.js';
import { indexStatus } from './index-status.js';
import { mergeTags } from './index-tags.js';
import { pathValue, requestBody } from './request-body.js';
import { changedSpec, type SpecChanges } from './spec-changes.js';

interface ConfigureIndexRequest {
  readonly spec?: SpecChanges;
  readonly deletion_protection?: IndexEntity['deletionProtection'];
  readonly tags?: Readonly<Record<string, string>>;
  readonly embed?: EmbedRequest;
}

/** `configure_index`: changes what is sent and leaves the rest as it is. */
export function configureIndex(call: OperationCall, services: Services): OperationAnswer {
  const request = requestBody<ConfigureIndexRequest>(call);
  const index = findIndex(services, pathValue(call, 'index_name'));
  if (index.terminatingSince !== undefined) {
    throw invalidArgument(`Index ${index.name} is being deleted and cannot be configured.`);
  }
  const { spec, scaling } = changedSpec(index, request.spec);
  const changed: IndexEntity = {
    ...index,
    spec,
    tags: mergeTags(index.tags, request.tags),
    deletionProtection: request.deletion_protection ?? index.deletionProtection,
    ...(request.embed && { embed: changedEmbedding(index, request.embed) }),
    ...(scaling && stageOf(index, scaling, services)),
  };
  services.store.indexes.put(changed);
  return { status: 202, body: indexModel(changed, services) };
}

/** An index that is still being set up takes its new size with it. */
function stageOf(
  index: IndexEntity,
  scaling: Omit<Scaling, 'since'>,
  services: Services,
): Partial<IndexEntity> {
  if (!indexStatus(index, services).ready) return {};
  return { scaling: { ...scaling, since: services.clock.now() }, describes: 0 };
}
