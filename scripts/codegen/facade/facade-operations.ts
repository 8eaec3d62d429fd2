import { CodegenError } from '../codegen-error.ts';
import type { SpecInput } from '../generate-clients.ts';
import { listOperations, type SpecOperation } from '../list-operations.ts';
import type { OpenApiDocument } from '../openapi.ts';
import type { OperationNamer } from './operation-namer.ts';

/** What one version of the API says about an operation of the facade. */
export interface OperationVersion {
  readonly version: string;
  readonly document: OpenApiDocument;
  readonly operation: SpecOperation;
}

/** One operation of the facade. */
export interface FacadeOperation {
  readonly name: string;
  readonly api: string;
  /** Oldest first; at least one. */
  readonly versions: readonly OperationVersion[];
}

/**
 * Joins the operations of all versions. What has one route is one operation, named as the newest version names it; what
 * has one name is one operation too, should its route have changed.
 */
export function facadeOperations(
  specs: readonly SpecInput[],
  versions: readonly string[],
  namer: OperationNamer,
): FacadeOperation[] {
  const found = specs
    .toSorted((a, b) => versions.indexOf(a.file.version) - versions.indexOf(b.file.version))
    .flatMap(({ file: { api, version }, document: json }) => {
      const document = json as unknown as OpenApiDocument;
      return listOperations(document).map((operation) => ({
        api,
        name: nameOf(namer, api, operation),
        entry: { version, document, operation },
      }));
    });
  const newestNames = new Map(
    found.map(({ api, name, entry }) => [`${api}: ${entry.operation.route}`, name]),
  );
  const named = found.map(({ api, name, entry }) => ({
    api,
    name: newestNames.get(`${api}: ${entry.operation.route}`) ?? name,
    entry,
  }));
  return [...Map.groupBy(named, ({ name }) => name)].map(([name, members]) => {
    const [{ api } = { api: '' }] = members;
    assertOne(name, members);
    return { name, api, versions: members.map(({ entry }) => entry) };
  });
}

function nameOf(namer: OperationNamer, api: string, { id, route }: SpecOperation): string {
  const name = namer.nameOf(api, id);
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  throw new CodegenError(
    `${api} ${route}: the operationId ${JSON.stringify(id)} gives the facade no name that code can have. Give it one in scripts/codegen/facade/operation-renames.ts.`,
  );
}

function assertOne(
  name: string,
  members: readonly { readonly api: string; readonly entry: OperationVersion }[],
): void {
  const places = members.map(({ api, entry }) => `${api} ${entry.operation.route}`);
  const apis = new Set(members.map(({ api }) => api));
  const versions = new Set(members.map(({ entry }) => entry.version));
  if (apis.size === 1 && versions.size === members.length) return;
  throw new CodegenError(
    `Several operations would be called ${name}: ${[...new Set(places)].join(', ')}. Rename one in scripts/codegen/facade/operation-renames.ts.`,
  );
}
