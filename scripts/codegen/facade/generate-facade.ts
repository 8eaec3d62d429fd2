import { apiNames } from '../api-names.ts';
import { fileHeader } from '../file-header.ts';
import type { GeneratedFiles, SpecInput } from '../generate-clients.ts';
import { renderGeneratedReadme } from '../render-generated-readme.ts';
import { RetryClassifier } from '../retry-classifier.ts';
import type { RetryRule } from '../retry-rules.ts';
import type { ProseConstraint } from './constraints/prose-constraints.ts';
import { ProseFinder } from './constraints/prose-finder.ts';
import { FACADE_APIS } from './facade-apis.ts';
import { facadeOperations } from './facade-operations.ts';
import { generateVersionTypes } from './generate-version-types.ts';
import { OperationNamer } from './operation-namer.ts';
import type { OperationRename } from './operation-renames.ts';
import { orderVersions } from './order-versions.ts';
import { renderApiRegistry } from './render-api-registry.ts';
import { renderOperationsPage } from './render-operations-page.ts';
import { renderRegistry, renderVersions } from './render-registry.ts';
import { renderVersionsIndex } from './render-versions-index.ts';

/** Relative to the packages folder. */
const FOLDER = 'facade/src/generated';
const DOCUMENTS = 'facade/docs/generated';

/** What is said about operations beside the specs. */
export interface FacadeRules {
  readonly renames: readonly OperationRename[];
  readonly constraints: readonly ProseConstraint[];
  readonly retryRules: readonly RetryRule[];
}

/** Generates what the facade knows of the versions. Same specs, same bytes. */
export async function generateFacade(
  allSpecs: readonly SpecInput[],
  { renames, constraints, retryRules }: FacadeRules,
): Promise<GeneratedFiles> {
  const versions = orderVersions(allSpecs.map(({ file }) => file.version));
  const specs = allSpecs.filter(({ file }) => FACADE_APIS.includes(file.api));
  const namer = new OperationNamer(renames);
  const operations = facadeOperations(specs, versions, namer);
  namer.assertAllUsed();
  const prose = new ProseFinder(constraints);
  const retryClasses = new RetryClassifier(retryRules);

  const files = new Map<string, string>();
  const add = (name: string, source: string, code: string) =>
    files.set(`${FOLDER}/${name}`, `// ${fileHeader(source)}\n\n${code}`);
  const apis = [...new Set(operations.map(({ api }) => api))];
  add('versions.ts', '', renderVersions(versions));
  add('registry.ts', '', renderRegistry(apis));
  for (const api of apis) {
    const own = operations.filter((operation) => operation.api === api);
    const code = renderApiRegistry({ api, operations: own, versions, prose, retryClasses });
    add(`${apiNames(api).kebab}.ts`, '', code);
  }
  prose.assertAllUsed();
  add('types.ts', '', renderVersionsIndex(versions));
  for (const version of versions) {
    const own = specs.filter(({ file }) => file.version === version);
    const isOlder = (other: string) => versions.indexOf(other) < versions.indexOf(version);
    const older = specs.filter(({ file }) => isOlder(file.version));
    const modules = await generateVersionTypes(version, own, { operations, older });
    for (const { name, source, code } of modules) {
      add(`types-${version}/${name}`, source, code);
    }
  }
  const page = renderOperationsPage(operations, versions);
  files.set(`${DOCUMENTS}/operations.md`, `<!-- ${fileHeader('')} -->\n\n${page}`);
  files.set(`${FOLDER}/README.md`, `<!-- ${fileHeader('')} -->\n\n${renderGeneratedReadme('')}`);
  return files;
}
