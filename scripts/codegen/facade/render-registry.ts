import { apiNames } from '../api-names.ts';
import { Identifier, type Literal, renderLiteral } from '../render-literal.ts';
import { successResponses } from '../success-responses.ts';
import { datesOf } from './dates-of.ts';
import type { FacadeOperation, OperationVersion } from './facade-operations.ts';
import { renderShapes } from './render-shapes.ts';
import { type RequestPlaces, requestFields } from './request-fields.ts';
import type { RequestField, RequestShape } from './request-shape.ts';
import { ShapeBuilder } from './shape-builder.ts';
import { versionRange } from './version-range.ts';

/** The module that tells the facade which operations there are, where, and with which fields. */
export function renderRegistry(
  operations: readonly FacadeOperation[],
  versions: readonly string[],
): string {
  const builder = new ShapeBuilder();
  const described = operations.map((operation) => ({
    operation,
    places: requestFields(operation, versions, builder),
  }));
  const shapes = renderShapes(described.flatMap(({ places }) => places.body ?? []));
  const registry = described.map(({ operation, places }) => [
    operation.name,
    {
      api: apiNames(operation.api).camel,
      routes: Object.fromEntries(
        operation.versions.map(({ version, operation: { route } }) => [version, route]),
      ),
      fields: fieldsLiteral(places, shapes.names),
      dates: datesLiteral(operation, versions),
    },
  ]);
  return `import type { Registry, Shape } from '../negotiation/registry-types.js';

/** Every API version that this release knows, oldest first. */
export const VERSIONS = ${renderLiteral(versions)} as const;

${shapes.code}
/** Every operation of the facade. */
export const registry = ${renderLiteral(Object.fromEntries(registry))} as const satisfies Registry;
`;
}

function fieldsLiteral(
  { path, query, body }: RequestPlaces,
  names: ReadonlyMap<RequestShape, string>,
): Literal {
  return {
    path: path && parametersLiteral(path),
    query: query && parametersLiteral(query),
    body: body && new Identifier(names.get(body) ?? body.name),
  };
}

function parametersLiteral(fields: ReadonlyMap<string, RequestField>): Literal {
  return Object.fromEntries(
    [...fields].map(([name, { since, until }]) => [name, { since, until }]),
  );
}

function datesLiteral(
  operation: FacadeOperation,
  versions: readonly string[],
): Literal | undefined {
  const indexOf = ({ version }: OperationVersion) => versions.indexOf(version);
  const found = new Map<string, number[]>();
  for (const entry of operation.versions) {
    for (const path of responseDates(entry)) {
      found.set(path, [...(found.get(path) ?? []), indexOf(entry)]);
    }
  }
  if (found.size === 0) return undefined;
  const surroundings = operation.versions.map(indexOf);
  return Object.fromEntries(
    [...found].map(([path, own]) => [path, { ...versionRange(own, surroundings) }]),
  );
}

function responseDates({ document, operation }: OperationVersion): string[] {
  const schemas = successResponses(document, operation)
    .flatMap(({ content }) => Object.values(content))
    .flatMap(({ schema }) => (schema ? [schema] : []));
  return datesOf(document, schemas);
}
