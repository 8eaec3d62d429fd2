import { memoized } from '@pinecone-versioned/transport';
import type { RequestInput } from '../engine/encode-request.js';
import { pathNames } from '../engine/path-values.js';
import { type ArgumentProblem, PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import { operationIn, type VersionedOperation } from '../negotiation/operation-in.js';
import type { RegistryOperation } from '../negotiation/registry-types.js';
import { versionIndex } from '../negotiation/version-index.js';
import { findProblems } from './find-problems.js';
import { parseConstraints } from './parse-constraints.js';

/** A request of an operation. */
export interface CheckedRequest {
  readonly operation: RegistryOperation;
  readonly input: RequestInput;
}

const SHOWN_PROBLEMS = 10;

/**
 * Throws PineconeArgumentError with everything in a request that is not as the specs of a version require; unless
 * `isComplete`, in its path only.
 */
export function checkRequest(
  { operation, input }: CheckedRequest,
  version: string,
  isComplete: boolean,
): void {
  const problems: ArgumentProblem[] = [];
  const search = { keys: [], problems };
  // The version was chosen among those that have the operation.
  const found = operationIn(operation, version) as VersionedOperation;
  for (const [place, constraint] of constraintsOn(found)) {
    if (place !== 'path' && !isComplete) continue;
    const given = input[place as keyof RequestInput] ?? (place === 'body' ? undefined : {});
    findProblems(constraint, [place, given], search);
  }
  if (problems.length === 0) return;
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ message }) => `\n${message}`);
  throw new PineconeArgumentError(
    `\`${operation.id}\` was not sent. To correct (${problems.length}):${shown.join('')}`,
    { problems, operation: operation.id, apiVersion: version },
  );
}

/** What is required of the path, the query and the body. A path without a name in it would be another operation's. */
const constraintsOn = /* @__PURE__ */ memoized(
  ({ path, version, constraints }: VersionedOperation) => {
    const names = pathNames(path).map((name) => `${name}:S:1`);
    return parseConstraints(`path{${names.join(' ')}} ${constraints}`, versionIndex(version));
  },
  new WeakMap(),
);
