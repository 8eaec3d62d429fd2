import type { JsonObject } from '@pinecone-versioned/scripts/specs';
import type { ContractOperation } from '../contract/contract-operation.ts';
import { branchesOf, dereference, isFreeForm, type Schema } from '../contract/schema.ts';

/** The way to a field of a request: `body` or `query`, then names of the wire; `[]` enters a list, `*` a map. */
export type FieldPath = readonly string[];

/** The fields that the contract names in the query and the body of an operation. */
export function requestFields({ parameters, request, document }: ContractOperation): FieldPath[] {
  const query = parameters
    .filter((each) => each.in === 'query')
    .map(({ name }): FieldPath => ['query', name]);
  const body = request ? fieldsWithin(document, request.schema, []) : [];
  return [...query, ...unique(body).map((path) => ['body', ...path])];
}

function fieldsWithin(document: JsonObject, given: Schema, within: readonly string[]): FieldPath[] {
  if (given.$ref !== undefined && within.includes(given.$ref)) return [];
  const inside = given.$ref === undefined ? within : [...within, given.$ref];
  const schema = dereference(document, given);
  const below = (step: string, child: Schema) =>
    fieldsWithin(document, child, inside).map((path) => [step, ...path]);
  const { properties = {}, items, additionalProperties: others, allOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, child]) => [[name], ...below(name, child)]),
    ...(items ? below('[]', items) : []),
    ...(typeof others === 'object' && !isFreeForm(others) ? below('*', others) : []),
    ...[...branchesOf(schema), ...allOf].flatMap((part) => fieldsWithin(document, part, inside)),
  ];
}

function unique(paths: readonly FieldPath[]): FieldPath[] {
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}
