import {
  type HttpMethod,
  memoized,
  type RetryClass,
  type RoutedOperation,
} from '@pinecone-versioned/transport';
import { VERSIONS } from '../generated/versions.js';
import { type PathNode, pathTree } from '../wire/path-tree.js';
import { inVersion } from './in-version.js';
import type { RegistryOperation } from './registry-types.js';

/** An operation in one version. */
export interface VersionedOperation extends RoutedOperation {
  readonly version: string;
  /** What the specs require of a request, in the notation of the registry. */
  readonly constraints: string;
  /** What is known about the places in its answer. */
  readonly answer: PathNode;
}

const JSON_BODY = ['application/json'];

/** How each version that has an operation calls it, oldest first. */
const routesOf = /* @__PURE__ */ memoized((operation: RegistryOperation) => {
  const { calls, constraints = '', dates, userKeys } = operation;
  const routes: Record<string, VersionedOperation> = {};
  for (const version of VERSIONS) {
    const [call] = inVersion(calls, version);
    if (!call) continue;
    const answer = pathTree(inVersion(userKeys, version), inVersion(dates, version));
    routes[version] = { ...parseCall(operation, call), version, constraints, answer };
  }
  return routes;
}, new WeakMap());

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
  return routesOf(operation)[version];
}

/** The versions that have an operation, oldest first. */
export function versionsOf(operation: RegistryOperation): readonly string[] {
  return Object.keys(routesOf(operation));
}
