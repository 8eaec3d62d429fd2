import { apiNames } from '../api-names.ts';
import { serversOf } from '../describe-api.ts';
import type { OpenApiDocument, Schema } from '../openapi.ts';
import { Identifier, type Literal, renderLiteral } from '../render-literal.ts';
import type { RetryClassifier } from '../retry-classifier.ts';
import { successResponses } from '../success-responses.ts';
import { userKeysOf } from '../user-keys-of.ts';
import { serializersOf } from '../wire-support-of.ts';
import { callsText } from './calls-text.ts';
import { constantName } from './constant-name.ts';
import { constraintsText } from './constraints/constraints-text.ts';
import type { ProseFinder } from './constraints/prose-finder.ts';
import { datesOf } from './dates-of.ts';
import type { FacadeOperation, OperationVersion } from './facade-operations.ts';
import { pruneShapes } from './prune-shapes.ts';
import { renderShapes } from './render-shapes.ts';
import { requestFields } from './request-fields.ts';
import type { RequestShape } from './request-shape.ts';
import { sameInAll } from './same-in-all.ts';
import { ShapeBuilder } from './shape-builder.ts';
import { spellRange, versionRange } from './version-range.ts';

/** What the module of an API is made from. */
export interface ApiRegistryInput {
  /** Name of the API, such as `db_data`. */
  readonly api: string;
  /** The API's operations. */
  readonly operations: readonly FacadeOperation[];
  /** Every version, oldest first. */
  readonly versions: readonly string[];
  readonly prose: ProseFinder;
  readonly retryClasses: RetryClassifier;
}

/** What an API is called in its own module; no operation is called so. */
const API = 'API';

/** The module that tells the facade which operations an API has, where, and with which fields. */
export function renderApiRegistry(input: ApiRegistryInput): string {
  const { api, operations, versions, prose, retryClasses } = input;
  const { camel } = apiNames(api);
  const builder = new ShapeBuilder();
  const described = operations.map((operation) => ({
    operation,
    places: requestFields(operation, versions, builder),
  }));
  const roots = described.flatMap(({ places }) => Object.values(places));
  const telling = pruneShapes(roots);
  const shapes = renderShapes(roots.filter((shape) => telling.has(shape)));
  const nameOf = (shape: RequestShape | undefined) =>
    shape && telling.has(shape) ? new Identifier(shapes.names.get(shape) ?? shape.name) : undefined;
  const taken = new Set([API, camel, ...shapes.names.values()]);
  const literals = described.map(({ operation, places }) => ({
    constant: constantName(operation.name, taken),
    id: operation.name,
    api: new Identifier(API),
    calls: callsText(operation, versions, retryClasses),
    serialize: serializerOf(operation),
    query: nameOf(places.query),
    body: nameOf(places.body),
    constraints: constraintsText(operation, versions, prose),
    userKeys: pathsText(operation, versions, (document, schemas) =>
      userKeysOf(document, schemas, 'response'),
    ),
    dates: pathsText(operation, versions, datesOf),
  }));
  const constants = literals.map(({ constant }) => new Identifier(constant));
  const identity = { name: api, servers: serversIn(operations) };
  return `${renderImports(literals, shapes.code)}
/** The API as a whole, the same in all versions. */
const ${API} = ${renderLiteral(identity)} as const satisfies RegistryApi;

${shapes.code && `${shapes.code}\n`}${literals.map(renderOperation).join('\n')}
/** Every operation of the API in every version. */
export const ${camel} = ${renderLiteral(constants)} as const;
`;
}

function renderOperation({
  constant,
  ...members
}: { readonly constant: string } & Readonly<Record<string, Literal | undefined>>): string {
  return `export const ${constant} = ${renderLiteral(members)} as const satisfies RegistryOperation;\n`;
}

function renderImports(
  literals: readonly { readonly serialize: Identifier | undefined }[],
  shapes: string,
): string {
  const names = new Set(literals.flatMap(({ serialize }) => serialize?.name ?? []));
  const serializers = [...names].sort().join(', ');
  const types = ['RegistryApi', 'RegistryOperation', ...(shapes ? ['Shape'] : [])];
  return [
    ...(serializers ? [`import { ${serializers} } from '@pinecone-versioned/transport';\n`] : []),
    `import type { ${types.join(', ')} } from '../negotiation/registry-types.js';\n`,
  ].join('');
}

function serversIn(operations: readonly FacadeOperation[]): readonly string[] {
  const documents = new Set(
    operations.flatMap(({ versions }) => versions.map(({ document }) => document)),
  );
  return sameInAll(`The servers of ${operations[0]?.api}`, [...documents].map(serversOf)) ?? [];
}

function serializerOf({ name, versions }: FacadeOperation): Identifier | undefined {
  const names = versions.map(({ document, operation }) => {
    return serializersOf(document, operation)
      .map(([, serializer]) => serializer)
      .join();
  });
  const serializer = sameInAll(`The serializers of ${name}`, names);
  return serializer ? new Identifier(serializer) : undefined;
}

/** Paths in the response, each with the versions that have it; nothing where there are none. */
function pathsText(
  { versions: entries }: FacadeOperation,
  versions: readonly string[],
  pathsOf: (document: OpenApiDocument, schemas: readonly Schema[]) => readonly string[],
): string | undefined {
  const indexOf = ({ version }: OperationVersion) => versions.indexOf(version);
  const found = new Map<string, number[]>();
  for (const entry of entries) {
    for (const path of pathsOf(entry.document, responseSchemas(entry))) {
      found.set(path, [...(found.get(path) ?? []), indexOf(entry)]);
    }
  }
  if (found.size === 0) return undefined;
  const surroundings = entries.map(indexOf);
  return [...found]
    .map(([path, own]) => spellRange(versionRange(own, surroundings)) + path)
    .join(';');
}

function responseSchemas({ document, operation }: OperationVersion): Schema[] {
  return successResponses(document, operation)
    .flatMap(({ content }) => Object.values(content))
    .flatMap(({ schema }) => (schema ? [schema] : []));
}
