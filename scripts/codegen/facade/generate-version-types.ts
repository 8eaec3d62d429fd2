import { apiNames } from '../api-names.ts';
import { CodegenError } from '../codegen-error.ts';
import type { SpecInput } from '../generate-clients.ts';
import type { OpenApiDocument } from '../openapi.ts';
import { camelCaseDocument, wireNames } from './camel-case-document.ts';
import type { KnownNames } from './camel-case-prose.ts';
import { dropFailures } from './drop-failures.ts';
import type { FacadeOperation } from './facade-operations.ts';
import { loosenResponses } from './loosen-responses.ts';
import { markDates } from './mark-dates.ts';
import { nameOperations } from './name-operations.ts';
import { renderFacadeTypes } from './render-facade-types.ts';
import { type FacadeApi, renderOperationsInterface } from './render-operations-interface.ts';

/** A module of types. */
export interface TypesModule {
  readonly name: string;
  /** Path of what it is generated from, relative to the specs folder. */
  readonly source: string;
  readonly code: string;
}

/** What the types of a version depend on beside its own specs. */
export interface VersionContext {
  /** Of all versions. */
  readonly operations: readonly FacadeOperation[];
  /** Specs of the versions before it. */
  readonly older: readonly SpecInput[];
}

/** One module for each API of a version, and one that leads to them. */
export async function generateVersionTypes(
  version: string,
  specs: readonly SpecInput[],
  { operations, older }: VersionContext,
): Promise<TypesModule[]> {
  const known: KnownNames = {
    wire: new Set(specs.flatMap(({ document }) => [...wireNames(document)])),
    operations: namesByRoute(operations, version),
  };
  const modules: TypesModule[] = [];
  const apis: FacadeApi[] = [];
  for (const spec of specs) {
    const own = operations.filter(({ api }) => api === spec.file.api);
    const before = older.filter(({ file }) => file.api === spec.file.api);
    const loose = { ...spec, document: loosen(spec, before) };
    const { document, code } = await generateApi(loose, known, namesByRoute(own, version));
    const { camel, kebab } = apiNames(spec.file.api);
    apis.push({ namespace: camel, file: kebab, document });
    modules.push({ name: `${kebab}.ts`, source: spec.file.name, code });
  }
  const index = renderOperationsInterface(version, apis);
  return [...modules, { name: 'index.ts', source: version, code: index }];
}

function loosen(spec: SpecInput, older: readonly SpecInput[]): SpecInput['document'] {
  const documents = older.map(({ document }) => document as unknown as OpenApiDocument);
  const own = spec.document as unknown as OpenApiDocument;
  return loosenResponses(own, documents) as unknown as SpecInput['document'];
}

async function generateApi(
  { file, document: original }: SpecInput,
  known: KnownNames,
  names: ReadonlyMap<string, string>,
): Promise<{ document: OpenApiDocument; code: string }> {
  try {
    const document = camelCaseDocument(original, known);
    nameOperations(document, names);
    markDates(document);
    dropFailures(document);
    const code = await renderFacadeTypes(document);
    return { document: document as unknown as OpenApiDocument, code };
  } catch (error) {
    if (!(error instanceof CodegenError)) throw error;
    throw new CodegenError(`${file.name}: ${error.message}`);
  }
}

/** Route -> name in the facade, of what a version has. */
function namesByRoute(
  operations: readonly FacadeOperation[],
  version: string,
): ReadonlyMap<string, string> {
  return new Map(
    operations.flatMap(({ name, versions }) =>
      versions
        .filter((entry) => entry.version === version)
        .map(({ operation }) => [operation.route, name] as const),
    ),
  );
}
