import { invalidArgument } from '../http/refusals.js';
import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';
import { checkPodType } from './pod-type.js';
import { checkReadCapacity, type ReadCapacity, readCapacityModel } from './read-capacity.js';
import { checkRegion } from './regions.js';

/** Where an index runs, by the names of the wire: as the newest version takes it, which the older ones are part of. */
export interface IndexSpec {
  readonly serverless?: ServerlessSpec;
  readonly pod?: PodSpec;
  readonly byoc?: ByocSpec;
}

interface ServerlessSpec {
  readonly cloud: string;
  readonly region: string;
  readonly read_capacity?: ReadCapacity;
  readonly schema?: MetadataSchema;
  readonly source_collection?: string;
}

interface PodSpec {
  readonly environment: string;
  readonly pod_type: string;
  readonly pods?: number;
  readonly replicas?: number;
  readonly shards?: number;
  readonly metadata_config?: { readonly indexed?: readonly string[] };
  readonly source_collection?: string;
}

interface ByocSpec {
  readonly environment: string;
  readonly read_capacity?: ReadCapacity;
  readonly schema?: MetadataSchema;
}

/** The metadata fields that filters can use. */
export interface MetadataSchema {
  readonly fields: Readonly<Record<string, { readonly filterable?: boolean }>>;
}

/** The spec of an index; it was checked when the index was made. */
export function specOf(index: IndexEntity): IndexSpec {
  return index.spec;
}

/** The spec of a new index with its defaults filled in. Throws what the service refuses. */
export function checkSpec(
  spec: IndexSpec,
  services: Pick<Services, 'options'>,
): IndexSpec & Readonly<Record<string, unknown>> {
  if (spec.serverless) {
    checkRegion(spec.serverless, services);
    checkReadCapacity(spec.serverless.read_capacity);
    checkMetadataSchema(spec.serverless.schema);
    return { serverless: spec.serverless };
  }
  if (spec.pod) return { pod: checkPod(spec.pod) };
  if (spec.byoc) {
    checkReadCapacity(spec.byoc.read_capacity);
    checkMetadataSchema(spec.byoc.schema);
    return { byoc: spec.byoc };
  }
  throw invalidArgument('The spec names no place. Give one of serverless, pod or byoc.');
}

/** Refuses a schema that says anything but that its fields are filterable. */
function checkMetadataSchema(schema: MetadataSchema | undefined): void {
  for (const [field, settings] of Object.entries(schema?.fields ?? {})) {
    if (settings.filterable !== true) {
      throw invalidArgument(
        `Metadata field ${field} must be filterable: true. To leave it unindexed, do not name it.`,
      );
    }
  }
}

function checkPod(pod: PodSpec): PodSpec {
  checkPodType(pod.pod_type);
  const { replicas = 1, shards = 1 } = pod;
  const pods = pod.pods ?? replicas * shards;
  if (pods !== replicas * shards) {
    throw invalidArgument(
      `pods must equal replicas times shards: ${pods} is not ${replicas} times ${shards}.`,
    );
  }
  return { ...pod, pods, replicas, shards };
}

/** The spec that an index shows, with the read capacity that is in force. */
export function specModel(
  spec: IndexSpec,
  capacity: 'Scaling' | 'Migrating' | 'Ready',
): Readonly<Record<string, unknown>> {
  const { serverless, byoc, pod } = spec;
  if (serverless) {
    const read_capacity = readCapacityModel(serverless.read_capacity, capacity);
    return { serverless: { ...serverless, read_capacity } };
  }
  if (byoc) {
    return { byoc: { ...byoc, read_capacity: readCapacityModel(byoc.read_capacity, capacity) } };
  }
  return { pod };
}
