import { invalidArgument } from '../http/refusals.js';
import type { IndexEntity, Scaling } from '../store/entities.js';
import { type IndexSpec, specOf } from './index-spec.js';
import { checkPodType } from './pod-type.js';
import { checkReadCapacity, nodesOf, type ReadCapacity } from './read-capacity.js';

/** Changes of a spec, under the key that matches the kind of index. */
export interface SpecChanges {
  readonly serverless?: { readonly read_capacity?: ReadCapacity };
  readonly pod?: { readonly replicas?: number; readonly pod_type?: string };
  readonly byoc?: { readonly read_capacity?: ReadCapacity };
}

/** A spec after changes, and the change of size that this is, if any. */
interface ChangedSpec {
  readonly spec: IndexEntity['spec'];
  readonly scaling?: Omit<Scaling, 'since'>;
}

/** The spec of an index after changes. Throws what the service refuses. */
export function changedSpec(index: IndexEntity, changes: SpecChanges = {}): ChangedSpec {
  const spec = specOf(index);
  checkKind(index.name, spec, changes);
  if (changes.pod) return changedPod(index, changes.pod);
  const readCapacity = (changes.serverless ?? changes.byoc)?.read_capacity;
  if (readCapacity === undefined) return { spec: index.spec };
  checkReadCapacity(readCapacity);
  const kind = spec.serverless ? 'serverless' : 'byoc';
  const scaling = scalingOf(spec[kind]?.read_capacity, readCapacity);
  return {
    spec: { [kind]: { ...spec[kind], read_capacity: readCapacity } },
    ...(scaling && { scaling }),
  };
}

function checkKind(name: string, spec: IndexSpec, changes: SpecChanges): void {
  const kind = Object.keys(spec)[0];
  const other = Object.keys(changes).find((key) => key !== kind);
  if (other !== undefined) {
    throw invalidArgument(`Index ${name} is of the kind ${kind} and has no ${other} settings.`);
  }
}

function changedPod(index: IndexEntity, changes: NonNullable<SpecChanges['pod']>): ChangedSpec {
  const { pod } = specOf(index);
  if (pod === undefined) return { spec: index.spec };
  const before = checkPodType(pod.pod_type);
  const podType = changes.pod_type ?? pod.pod_type;
  const after = checkPodType(podType);
  if (after.kind !== before.kind) {
    throw invalidArgument(
      `The pod type of ${index.name} cannot change from ${before.kind} to ${after.kind}. ` +
        'Create a new index from a collection instead.',
    );
  }
  const { replicas: current = 1, shards = 1 } = pod;
  const replicas = changes.replicas ?? current;
  const spec = { pod: { ...pod, pod_type: podType, replicas, pods: replicas * shards } };
  if (after.size !== before.size) {
    const state = after.size > before.size ? 'ScalingUpPodSize' : 'ScalingDownPodSize';
    return { spec, scaling: { state } };
  }
  if (replicas === current) return { spec };
  return { spec, scaling: { state: replicas > current ? 'ScalingUp' : 'ScalingDown' } };
}

function scalingOf(
  before: ReadCapacity | undefined,
  after: ReadCapacity,
): Omit<Scaling, 'since'> | undefined {
  const [from, to] = [nodesOf(before), nodesOf(after)];
  const state = to < from ? 'ScalingDown' : 'ScalingUp';
  if (nodeTypeOf(before) !== nodeTypeOf(after)) return { state, capacity: 'Migrating' };
  return from === to ? undefined : { state, capacity: 'Scaling' };
}

function nodeTypeOf(capacity: ReadCapacity | undefined): string | undefined {
  return capacity?.mode === 'Dedicated' ? capacity.dedicated.node_type : undefined;
}
