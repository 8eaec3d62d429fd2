import { dereference } from '../../dereference.ts';
import type { FacadeOperation, OperationVersion } from '../facade-operations.ts';
import { ANYTHING, type Constraint } from './constraint.ts';
import { type ConstraintSource, constraintOf } from './constraint-of.ts';
import { loosen } from './loosen.ts';
import type { ProseFinder } from './prose-finder.ts';
import { renderFields } from './render-constraints.ts';

/**
 * What the versions of an operation require of a request, in the notation of `Constraints` of the facade; nothing where
 * they require nothing.
 */
export function constraintsText(
  operation: FacadeOperation,
  versions: readonly string[],
  prose: ProseFinder,
): string | undefined {
  const byVersion = new Map(
    operation.versions.map((entry) => [
      versions.indexOf(entry.version),
      requestConstraint(entry, prose.find(operation.api, entry.document)),
    ]),
  );
  return renderFields(byVersion) || undefined;
}

function requestConstraint(
  { document, operation: { object } }: OperationVersion,
  prose: ConstraintSource['prose'],
): Constraint {
  const source = { document, prose };
  const places = [
    ['path', parametersIn('path', source, object.parameters)],
    ['query', parametersIn('query', source, object.parameters)],
  ] as const;
  const fields = new Map<string, Constraint>(places.filter(([, { fields: own }]) => own.size > 0));
  const requestBody = object.requestBody && dereference(document, object.requestBody);
  const bodies = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => schema ?? []);
  if (bodies.length > 0) {
    fields.set('body', loosen(bodies.map((schema) => constraintOf(source, schema))));
  }
  return { ...ANYTHING, fields, required: requestBody?.required ? ['body'] : [] };
}

function parametersIn(
  place: 'path' | 'query',
  source: ConstraintSource,
  parameters: OperationVersion['operation']['object']['parameters'] = [],
): Constraint {
  const own = parameters
    .map((parameter) => dereference(source.document, parameter))
    .filter((parameter) => parameter.in === place)
    .map((parameter) => ({
      ...parameter,
      constraint: parameter.schema ? constraintOf(source, parameter.schema) : ANYTHING,
    }));
  // Those of a path stand for all of it.
  if (place === 'path' && own.every(({ constraint }) => isUsualInPath(constraint))) return ANYTHING;
  return {
    ...ANYTHING,
    kind: 'object',
    fields: new Map(
      own.map(({ name, constraint: { min, ...others } }) => [
        name,
        { ...others, min: min ?? (place === 'path' ? 1 : undefined) },
      ]),
    ),
    required: own.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** Everything in a path is a text that is not empty, so that this need not be said. */
function isUsualInPath({ max, choices, pattern }: Constraint): boolean {
  return [max, choices, pattern].every((limit) => limit === undefined);
}
