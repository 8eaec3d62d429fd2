import { fileHeader } from '../file-header.ts';
import type { GeneratedFiles, SpecInput } from '../generate-clients.ts';
import { renderGeneratedReadme } from '../render-generated-readme.ts';
import { FACADE_APIS } from './facade-apis.ts';
import { facadeOperations } from './facade-operations.ts';
import { generateVersionTypes } from './generate-version-types.ts';
import { OperationNamer } from './operation-namer.ts';
import type { OperationRename } from './operation-renames.ts';
import { orderVersions } from './order-versions.ts';
import { renderClientTable } from './render-client-table.ts';
import { renderRegistry } from './render-registry.ts';
import { renderVersionsIndex } from './render-versions-index.ts';

/** Relative to the packages folder. */
const FOLDER = 'facade/src/generated';

/** Generates what the facade knows of the versions. Same specs, same bytes. */
export async function generateFacade(
  allSpecs: readonly SpecInput[],
  renames: readonly OperationRename[],
): Promise<GeneratedFiles> {
  const versions = orderVersions(allSpecs.map(({ file }) => file.version));
  const specs = allSpecs.filter(({ file }) => FACADE_APIS.includes(file.api));
  const namer = new OperationNamer(renames);
  const operations = facadeOperations(specs, versions, namer);
  namer.assertAllUsed();

  const files = new Map<string, string>();
  const add = (name: string, source: string, code: string) =>
    files.set(`${FOLDER}/${name}`, `// ${fileHeader(source)}\n\n${code}`);
  add('registry.ts', '', renderRegistry(operations, versions));
  add('clients.ts', '', renderClientTable(specs, versions));
  add('types.ts', '', renderVersionsIndex(versions));
  for (const version of versions) {
    const own = specs.filter(({ file }) => file.version === version);
    for (const { name, source, code } of await generateVersionTypes(version, own, operations)) {
      add(`types-${version}/${name}`, source, code);
    }
  }
  files.set(`${FOLDER}/README.md`, `<!-- ${fileHeader('')} -->\n\n${renderGeneratedReadme('')}`);
  return files;
}
