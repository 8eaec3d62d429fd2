import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';
import { specModel, specOf } from './index-spec.js';
import { indexStatus, isScaling } from './index-status.js';

/** An index as the newest version describes it, by the names of the wire. */
export function indexModel(
  index: IndexEntity,
  services: Services,
): Readonly<Record<string, unknown>> {
  const capacity = isScaling(index, services) ? (index.scaling?.capacity ?? 'Ready') : 'Ready';
  return {
    name: index.name,
    host: services.hostOf(index.uid),
    status: indexStatus(index, services),
    vector_type: index.vectorType,
    dimension: index.dimension,
    metric: index.metric,
    spec: specModel(specOf(index), capacity),
    deletion_protection: index.deletionProtection,
    ...(Object.keys(index.tags).length > 0 && { tags: index.tags }),
    embed: index.embed,
  };
}
