import type { ContractOperation } from '../contract/contract-operation.ts';
import { isReading } from './live-request.ts';

/** What is done of one version, in order, and what is not. */
export interface LivePlan {
  readonly steps: readonly ContractOperation[];
  readonly skips: readonly { readonly operation: ContractOperation; readonly reason: string }[];
}

/** Writes of the story, by route: before the reads, and after them. */
const BEFORE = [
  'POST /indexes',
  'PATCH /indexes/{index_name}',
  'POST /namespaces',
  'POST /vectors/upsert',
  'POST /vectors/update',
];
const AFTER = [
  'POST /vectors/delete',
  'DELETE /namespaces/{namespace}',
  'DELETE /indexes/{index_name}',
];

/** Why other operations are left out; the first that fits counts. */
const LEFT_OUT: readonly (readonly [(operation: ContractOperation) => boolean, string])[] = [
  [
    ({ facade }) => facade === undefined,
    'The live target is for the APIs of the database and of inference.',
  ],
  [({ path }) => /backup/.test(path), 'A backup outlives its index, with which the story ends.'],
  [({ path }) => /collections/.test(path), 'Collections are made of indexes of pods, which cost.'],
  [({ path }) => /imports/.test(path), 'An import needs a bucket of the project.'],
  [({ path }) => /records|for-model/.test(path), 'The index of the story has no model of its own.'],
];

const NEEDS_WRITES = 'It changes the project: --live-writes.';

/** Chooses the operations of one version that are safe, and with `writes` those of a story with an index of its own. */
export function livePlan(operations: readonly ContractOperation[], writes: boolean): LivePlan {
  const byRoute = new Map(operations.map((each) => [routeOf(each), each]));
  const storyOf = (routes: readonly string[]) =>
    routes.flatMap((route) => byRoute.get(route) ?? []).filter(() => writes);
  const reads = operations
    .filter((each) => each.facade !== undefined && isReading(each))
    .sort((one, other) => rankOf(one) - rankOf(other));
  const steps = [...storyOf(BEFORE), ...reads, ...storyOf(AFTER)];
  const skips = operations
    .filter((each) => !steps.includes(each))
    .map((operation) => ({ operation, reason: reasonOf(operation, writes) }));
  return { steps, skips };
}

function reasonOf(operation: ContractOperation, writes: boolean): string {
  const isStory = [...BEFORE, ...AFTER].includes(routeOf(operation));
  if (isStory && !writes) return NEEDS_WRITES;
  const found = LEFT_OUT.find(([fits]) => fits(operation));
  return found?.[1] ?? 'No request is known that leaves nothing behind.';
}

/** Lists come before what needs an item of them; indexes before namespaces, and those before records. */
function rankOf({ api, method, parameters }: ContractOperation): number {
  const ofApi = ['db_control', 'db_data', 'inference'].indexOf(api) * 100;
  const needed = parameters.filter(({ required, name }) => required || name === 'namespace').length;
  return ofApi + (method === 'GET' ? 0 : 10) + needed;
}

function routeOf({ method, path }: ContractOperation): string {
  return `${method} ${path}`;
}
