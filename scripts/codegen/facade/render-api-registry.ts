import { type ApiNames, apiNames } from '../api-names.ts';
import { CodegenError } from '../codegen-error.ts';
import type { OpenApiDocument, Schema } from '../openapi.ts';
import { Identifier, type Literal, renderLiteral } from '../render-literal.ts';
import { successResponses } from '../success-responses.ts';
import { userKeysOf } from '../user-keys-of.ts';
import { constraintsText } from './constraints/constraints-text.ts';
import type { ProseFinder } from './constraints/prose-finder.ts';
import { datesOf } from './dates-of.ts';
import type { FacadeOperation, OperationVersion } from './facade-operations.ts';
import { pruneShapes } from './prune-shapes.ts';
import { renderShapes } from './render-shapes.ts';
import { requestFields } from './request-fields.ts';
import type { RequestShape } from './request-shape.ts';
import { ShapeBuilder } from './shape-builder.ts';
import { versionRange } from './version-range.ts';

/** What the module of an API is made from. */
export interface ApiRegistryInput {
  /** Name of the API, such as `db_data`. */
  readonly api: string;
  /** The API's operations. */
  readonly operations: readonly FacadeOperation[];
  /** Every version, oldest first. */
  readonly versions: readonly string[];
  /** The versions that have the API. */
  readonly having: readonly string[];
  readonly prose: ProseFinder;
}

/** The module that tells the facade which operations an API has, where, and with which fields. */
export function renderApiRegistry(input: ApiRegistryInput): string {
  const { api, operations, versions, having, prose } = input;
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
  const entries = described.map(({ operation, places }) => [
    operation.name,
    {
      routes: routesLiteral(operation, versions),
      query: nameOf(places.query),
      body: nameOf(places.body),
      constraints: constraintsText(operation, versions, prose),
      userKeys: pathsLiteral(operation, versions, (document, schemas) =>
        userKeysOf(document, schemas, 'response'),
      ),
      dates: pathsLiteral(operation, versions, datesOf),
    },
  ]);
  const known = versions.filter((version) => having.includes(version));
  const apiLiteral: Literal = {
    operations: Object.fromEntries(entries),
    versions: Object.fromEntries(known.map((version) => [version, clientLiteral(camel, version)])),
  };
  const imports = known.map((version) => renderImport(apiNames(api), version));
  return `${imports.join('')}import type { RegistryApi${shapes.code && ', Shape'} } from '../negotiation/registry-types.js';

${shapes.code && `${shapes.code}\n`}/** Every operation of the API, and how its clients describe it. */
export const ${camel} = ${renderLiteral(apiLiteral)} as const satisfies RegistryApi;
`;
}

function renderImport({ camel, kebab }: ApiNames, version: string): string {
  const names = [camel, `${camel}Support`];
  const lines = names.map((name) => `  ${name} as ${versioned(name, version)},\n`);
  const module = renderLiteral(`@pinecone-versioned/client-${version}/${kebab}`);
  return `import {\n${lines.join('')}} from ${module};\n`;
}

function clientLiteral(camel: string, version: string): Literal {
  return {
    table: new Identifier(versioned(camel, version)),
    support: new Identifier(versioned(`${camel}Support`, version)),
  };
}

/** Tells the names of two versions apart. */
function versioned(name: string, version: string): string {
  return `${name}_${version.replace(/\W/g, '_')}`;
}

function routesLiteral(operation: FacadeOperation, versions: readonly string[]): Literal {
  const indexOf = ({ version }: OperationVersion) => versions.indexOf(version);
  const routes = Map.groupBy(operation.versions, (entry) => entry.operation.route);
  const all = versions.map((_, index) => index);
  return Object.fromEntries(
    [...routes].map(([route, entries]) => {
      const own = entries.map(indexOf);
      const range = versionRange(own, all);
      const { since = 0, until = versions.length } = range;
      if (until - since === own.length) return [route, { ...range }];
      throw new CodegenError(
        `${operation.name} left ${route} and came back, which the registry cannot say. Rename the newer one in scripts/codegen/facade/operation-renames.ts.`,
      );
    }),
  );
}

/** Paths in the response by the versions that have them; nothing where there are none. */
function pathsLiteral(
  { versions: entries }: FacadeOperation,
  versions: readonly string[],
  pathsOf: (document: OpenApiDocument, schemas: readonly Schema[]) => readonly string[],
): Literal | undefined {
  const indexOf = ({ version }: OperationVersion) => versions.indexOf(version);
  const found = new Map<string, number[]>();
  for (const entry of entries) {
    for (const path of pathsOf(entry.document, responseSchemas(entry))) {
      found.set(path, [...(found.get(path) ?? []), indexOf(entry)]);
    }
  }
  if (found.size === 0) return undefined;
  const surroundings = entries.map(indexOf);
  return Object.fromEntries(
    [...found].map(([path, own]) => [path, { ...versionRange(own, surroundings) }]),
  );
}

function responseSchemas({ document, operation }: OperationVersion): Schema[] {
  return successResponses(document, operation)
    .flatMap(({ content }) => Object.values(content))
    .flatMap(({ schema }) => (schema ? [schema] : []));
}
