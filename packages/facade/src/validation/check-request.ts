import type { RequestInput } from '../engine/encode-request.js';
import { pathNames } from '../engine/path-values.js';
import { type ArgumentProblem, PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import { operationIn } from '../negotiation/operation-in.js';
import type { RegistryOperation } from '../negotiation/registry-types.js';
import { versionIndex } from '../negotiation/version-index.js';
import { findProblems } from './find-problems.js';
import { type Constraint, parseConstraints } from './parse-constraints.js';

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
  for (const [place, constraint] of constraintsOn(operation, version)) {
    if (place !== 'path' && !isComplete) continue;
    const given = input[place as keyof RequestInput] ?? (place === 'body' ? undefined : {});
    findProblems(constraint, [place, given], { keys: [], problems });
  }
  if (problems.length === 0) return;
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ message }) => `\n${message}`);
  throw new PineconeArgumentError(
    `\`${operation.id}\` was not sent. To correct (${problems.length}):${shown.join('')}`,
    { problems, operation: operation.id, apiVersion: version },
  );
}

const parsedByOperation = new Map<string, ReadonlyMap<string, Constraint>>();

/** What is required of the path, the query and the body. A path without a name in it would be another operation's. */
function constraintsOn(operation: RegistryOperation, version: string) {
  const { id, constraints = '' } = operation;
  const key = `${version} ${id}`;
  const before = parsedByOperation.get(key);
  if (before) return before;
  const names = pathNames(operationIn(operation, version)?.path ?? '');
  const path = `path{${names.map((name) => `${name}:S:1`).join(' ')}} `;
  const parsed = parseConstraints(path + constraints, versionIndex(version));
  parsedByOperation.set(key, parsed);
  return parsed;
}
