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
  const known = Object.entries(members).filter(([, value]) => value !== undefined);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}
