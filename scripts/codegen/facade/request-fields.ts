import { dereference } from '../dereference.ts';
import type { Schema } from '../openapi.ts';
import { pascalCase } from '../pascal-case.ts';
import type { FacadeOperation, OperationVersion } from './facade-operations.ts';
import type { RequestField, RequestShape } from './request-shape.ts';
import type { SchemaSource, ShapeBuilder } from './shape-builder.ts';
import { versionRange } from './version-range.ts';

/** The fields of a request by where they go; a place without fields is left out. */
export interface RequestPlaces {
  readonly query?: RequestShape;
  readonly body?: RequestShape;
}

/**
 * What an operation takes in any version. Headers are not part of it, since the clients send theirs by themselves, nor
 * are path parameters, whose names the route has.
 */
export function requestFields(
  operation: FacadeOperation,
  versions: readonly string[],
  builder: ShapeBuilder,
): RequestPlaces {
  const indexOf = ({ version }: OperationVersion) => versions.indexOf(version);
  const surroundings = operation.versions.map(indexOf);
  const query = queryFields(operation, indexOf);
  const sources = operation.versions.flatMap((entry) =>
    bodySchemas(entry).map(
      (schema): SchemaSource => ({ version: indexOf(entry), document: entry.document, schema }),
    ),
  );
  const body = builder.shapeOf(sources, `${pascalCase(operation.name)}Body`, surroundings);
  return {
    ...(query.size > 0 && { query: { name: `${pascalCase(operation.name)}Query`, fields: query } }),
    ...(body && { body }),
  };
}

function queryFields(
  operation: FacadeOperation,
  indexOf: (entry: OperationVersion) => number,
): Map<string, RequestField> {
  const found = new Map<string, number[]>();
  for (const entry of operation.versions) {
    for (const parameter of entry.operation.object.parameters ?? []) {
      const { name, in: own } = dereference(entry.document, parameter);
      if (own === 'query') found.set(name, [...(found.get(name) ?? []), indexOf(entry)]);
    }
  }
  const surroundings = operation.versions.map(indexOf);
  return new Map([...found].map(([name, own]) => [name, versionRange(own, surroundings)]));
}

function bodySchemas({ document, operation }: OperationVersion): Schema[] {
  const { requestBody } = operation.object;
  const { content = {} } = requestBody ? dereference(document, requestBody) : {};
  return Object.values(content).flatMap(({ schema }) => (schema ? [schema] : []));
}
