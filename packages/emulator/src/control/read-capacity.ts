import { invalidArgument } from '../http/refusals.js';
import type { IndexEntity } from '../store/entities.js';

/** Read capacity as a request asks for it, by the names of the wire. */
export type ReadCapacity =
  | { readonly mode: 'OnDemand' }
  | { readonly mode: 'Dedicated'; readonly dedicated: DedicatedCapacity };

interface DedicatedCapacity {
  readonly node_type?: string;
  readonly scaling?: string;
  readonly manual?: { readonly replicas?: number; readonly shards?: number };
}

const NODE_TYPES = ['b1', 't1'];

/** Refuses a read capacity whose parts are missing or do not fit. */
export function checkReadCapacity(capacity: ReadCapacity | undefined): void {
  if (capacity === undefined || capacity.mode === 'OnDemand') return;
  if (capacity.mode !== 'Dedicated') {
    throw invalidArgument(
      `Read capacity mode ${String(Reflect.get(capacity, 'mode'))} is unknown. Use OnDemand or Dedicated.`,
    );
  }
  const { node_type: nodeType = '', scaling = '', manual } = capacity.dedicated;
  if (!NODE_TYPES.includes(nodeType)) {
    throw invalidArgument(`Dedicated read capacity needs node_type ${NODE_TYPES.join(' or ')}.`);
  }
  if (scaling !== 'Manual') throw invalidArgument('Dedicated read capacity needs scaling Manual.');
  if (manual?.replicas === undefined || manual.shards === undefined) {
    throw invalidArgument('Dedicated read capacity needs manual.replicas and manual.shards.');
  }
}

/** Nodes that a read capacity asks for, 0 when reads are served on demand. */
export function nodesOf(capacity: ReadCapacity | undefined): number {
  if (capacity?.mode !== 'Dedicated') return 0;
  return (capacity.dedicated.manual?.replicas ?? 0) * (capacity.dedicated.manual?.shards ?? 0);
}

/** The read capacity that an index shows; a change counts as in force when the index has settled. */
export function readCapacityModel(
  capacity: ReadCapacity | undefined,
  state: NonNullable<IndexEntity['scaling']>['capacity'] | 'Ready',
): Readonly<Record<string, unknown>> {
  if (capacity?.mode !== 'Dedicated') return { mode: 'OnDemand', status: { state } };
  const { dedicated } = capacity;
  return {
    mode: 'Dedicated',
    dedicated,
    status: {
      state,
      ...(state === 'Ready' && {
        current_replicas: dedicated.manual?.replicas,
        current_shards: dedicated.manual?.shards,
      }),
    },
  };
}
