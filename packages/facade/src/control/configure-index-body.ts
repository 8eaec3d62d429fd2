import { withoutUndefined } from '@pinecone-versioned/transport';
import type { ApiVersionMode } from '../config/api-version-mode.js';
import type { BodyOf } from '../models.js';
import { type FlatDedicatedNodes, withDedicatedNodes } from './dedicated-nodes.js';

interface GivenFlat {
  readonly podReplicas?: unknown;
  readonly podType?: unknown;
  readonly readCapacity?: unknown;
}

/** Changes in the flat form of earlier SDKs. */
export type FlatChanges<Mode extends ApiVersionMode> = {
  readonly podReplicas?: number | undefined;
  readonly podType?: string | undefined;
} & (BodyOf<Mode, 'configureIndex'> extends { readonly spec?: infer Spec }
  ? FlatServerless<ServerlessOf<Spec>>
  : object);

type ServerlessOf<Spec> = Spec extends { readonly serverless: infer Changes } ? Changes : never;

/** There is nothing to change of serverless indexes in a version whose changes are `never`. */
type FlatServerless<Changes> = [Changes] extends [never]
  ? object
  : Changes extends { readonly readCapacity?: infer Capacity }
    ? { readonly readCapacity?: Capacity | FlatDedicatedNodes | undefined }
    : object;

/** The body of a change, also when it comes in the flat form of earlier SDKs (`podReplicas`, `podType`, `readCapacity`). */
export function configureIndexBody(changes: object): object {
  const { podReplicas, podType, readCapacity, ...body } = changes as GivenFlat;
  const pod = given({ replicas: podReplicas, podType });
  const serverless = given(withDedicatedNodes({ readCapacity }));
  return { ...withoutUndefined({ spec: given({ pod, serverless }) }), ...body };
}

function given(members: object): object | undefined {
  const own = withoutUndefined(members);
  return Object.keys(own).length > 0 ? own : undefined;
}
