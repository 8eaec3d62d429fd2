import type { RequestInput } from '../engine/encode-request.js';
import { pathNames } from '../engine/path-values.js';
import { type ArgumentProblem, PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import { VERSIONS } from '../generated/versions.js';
import { findProblems } from './find-problems.js';
import { type Constraint, parseConstraints } from './parse-constraints.js';

/** A request, and what is known of it. */
export interface CheckedRequest {
  readonly operation: string;
  readonly route: string;
  /** In the notation of {@link parseConstraints}. */
  readonly constraints: string | undefined;
  readonly input: RequestInput;
  readonly version: string;
  /** Whether more is checked than the path. */
  readonly isComplete: boolean;
}

const SHOWN_PROBLEMS = 10;

/** Throws PineconeArgumentError with everything in a request that is not as the specs of its version require. */
export function checkRequest(request: CheckedRequest): void {
  const { operation, input, version: apiVersion, isComplete } = request;
  const problems: ArgumentProblem[] = [];
  for (const [place, constraint] of constraintsOn(request)) {
    if (place !== 'path' && !isComplete) continue;
    const given = input[place as keyof RequestInput] ?? (place === 'body' ? undefined : {});
    findProblems(constraint, [place, given], { keys: [], problems });
  }
  if (problems.length === 0) return;
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ message }) => `\n${message}`);
  throw new PineconeArgumentError(
    `\`${operation}\` was not sent. To correct (${problems.length}):${shown.join('')}`,
    { problems, operation, apiVersion },
  );
}

const known = new Map<string, ReadonlyMap<string, Constraint>>();

/** What is required of the path, the query and the body. A path without a name in it would be another operation's. */
function constraintsOn({ route, constraints = '', version }: CheckedRequest) {
  const key = version + route;
  const before = known.get(key);
  if (before) return before;
  const path = `path{${pathNames(route)
    .map((name) => `${name}:S:1`)
    .join(' ')}} `;
  const index = (VERSIONS as readonly string[]).indexOf(version);
  const parsed = parseConstraints(path + constraints, index);
  known.set(key, parsed);
  return parsed;
}
