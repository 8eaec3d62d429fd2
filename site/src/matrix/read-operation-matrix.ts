import { listOperations } from '../../../scripts/codegen/list-operations.ts';
import type { OpenApiDocument } from '../../../scripts/codegen/openapi.ts';
import { listVersions, loadSpecs } from '../../../scripts/specs/index.ts';
import type { OperationMatrix, OperationRow } from './operation-matrix.ts';
import { readFacadeMethods } from './read-facade-methods.ts';

interface Found {
  readonly api: string;
  readonly version: string;
  readonly route: string;
  readonly id: string;
  readonly summary: string;
}

/**
 * Every operation of the specs in a folder, with the methods that the facade's page of operations names. APIs that the
 * facade reaches come first. Throws when that page names a route that no spec has.
 */
export function readOperationMatrix(specsFolder: string, facadePage: string): OperationMatrix {
  const versions = listVersions(specsFolder);
  const found = readOperations(specsFolder);
  const methods = readFacadeMethods(facadePage);
  const apis = [...Map.groupBy(found, ({ api }) => api)].map(([name, own]) => ({
    name,
    operations: [...Map.groupBy(own, ({ route }) => route)].map(
      ([route, having]): OperationRow => ({
        route,
        summary: having.at(-1)?.summary ?? '',
        methods: methods.get(`${name} ${route}`) ?? [],
        ids: versions.map((version) => having.find((each) => each.version === version)?.id ?? null),
      }),
    ),
  }));
  const known = new Set(found.map(({ api, route }) => `${api} ${route}`));
  const unknown = [...methods.keys()].filter((key) => !known.has(key));
  if (unknown.length > 0) {
    throw new Error(
      `No spec has ${unknown.join(', ')}, which the facade's page lists. Run codegen.`,
    );
  }
  const reached = (rows: readonly OperationRow[]) => rows.some((row) => row.methods.length > 0);
  apis.sort((a, b) => Number(reached(b.operations)) - Number(reached(a.operations)));
  return { versions, apis };
}

function readOperations(specsFolder: string): Found[] {
  return loadSpecs(specsFolder).flatMap(({ file: { api, version }, document }) =>
    listOperations(document as unknown as OpenApiDocument).map(({ id, route, object }) => ({
      ...{ api, version, route, id },
      summary: object.summary ?? '',
    })),
  );
}
