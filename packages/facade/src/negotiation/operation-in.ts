import type { HttpMethod, RetryClass, RoutedOperation } from '@pinecone-versioned/transport';
import { VERSIONS } from '../generated/versions.js';
import { type PathNode, pathTree } from '../wire/path-tree.js';
import { inVersion } from './in-version.js';
import type { RegistryOperation } from './registry-types.js';

/** An operation in one version. */
export interface VersionedOperation extends RoutedOperation {
  /** What is known about the places in its answer. */
  readonly answer: PathNode;
}

const JSON_BODY = ['application/json'];

const known = new WeakMap<RegistryOperation, ReadonlyMap<string, VersionedOperation>>();

/** How the versions that have an operation call it, oldest first. */
function routesOf(operation: RegistryOperation): ReadonlyMap<string, VersionedOperation> {
  const before = known.get(operation);
  if (before) return before;
  const routes = new Map<string, VersionedOperation>();
  for (const version of VERSIONS) {
    const [call] = inVersion(operation.calls, version);
    if (!call) continue;
    const { userKeys, dates } = operation;
    const answer = pathTree(inVersion(userKeys, version), inVersion(dates, version));
    routes.set(version, { ...parseCall(operation, call), answer });
  }
  known.set(operation, routes);
  return routes;
}

function parseCall({ id, serialize }: RegistryOperation, call: string): RoutedOperation {
  const [method, path = '', retryClass, statuses = '', body] = call.split(' ');
  return {
    id,
    serialize,
    method: method as HttpMethod,
    path,
    retryClass: retryClass as RetryClass,
    success: Object.fromEntries((statuses.match(/\d+/g) ?? []).map((each) => [each, JSON_BODY])),
    ...(body && { requestMediaTypes: [body.replace('!', '')], bodyRequired: body.endsWith('!') }),
  };
}

/** How a version calls an operation; undefined when the version does not have it. */
export function operationIn(
  operation: RegistryOperation,
  version: string,
): VersionedOperation | undefined {
  return routesOf(operation).get(version);
}

/** The versions that have an operation, oldest first. */
export function versionsOf(operation: RegistryOperation): readonly string[] {
  return [...routesOf(operation).keys()];
}
