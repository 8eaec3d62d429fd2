import type { HttpMethod, RetryClass, RoutedOperation } from '@pinecone-versioned/transport';
import { VERSIONS } from '../generated/versions.js';
import { inVersion } from './in-version.js';
import type { RegistryOperation } from './registry-types.js';

/** How a version calls an operation; undefined when the version does not have it. */
export function operationIn(
  { id, calls, serialize }: RegistryOperation,
  version: string,
): RoutedOperation | undefined {
  const [call] = inVersion(calls, version);
  if (!call) return undefined;
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

const JSON_BODY = ['application/json'];

/** The versions that have an operation, oldest first. */
export function versionsOf(operation: RegistryOperation): readonly string[] {
  return VERSIONS.filter((version) => operationIn(operation, version));
}
