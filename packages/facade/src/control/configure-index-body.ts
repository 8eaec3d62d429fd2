import { known } from '@pinecone-versioned/transport';

interface FlatChanges {
  readonly podReplicas?: unknown;
  readonly podType?: unknown;
  readonly readCapacity?: unknown;
}

/** The body of a change, also when it comes in the flat form of earlier SDKs (`podReplicas`, `podType`, `readCapacity`). */
export function configureIndexBody(changes: object): object {
  const { podReplicas, podType, readCapacity, ...body } = changes as FlatChanges;
  const pod = given({ replicas: podReplicas, podType });
  const serverless = given({ readCapacity });
  if (!pod && !serverless) return body;
  return { spec: { ...(pod && { pod }), ...(serverless && { serverless }) }, ...body };
}

function given(members: object): object | undefined {
  const own = known(members);
  return Object.keys(own).length > 0 ? own : undefined;
}
