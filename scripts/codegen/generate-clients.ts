import type { JsonObject, SpecFile } from '#specs';
import { type ApiNames, apiNames } from './api-names.ts';
import { CodegenError } from './codegen-error.ts';
import { describeApi } from './describe-api.ts';
import { fileHeader } from './file-header.ts';
import type { OpenApiDocument } from './openapi.ts';
import { renderApiIndex } from './render-api-index.ts';
import { renderClientIndex } from './render-client-index.ts';
import { renderGeneratedReadme } from './render-generated-readme.ts';
import { renderOperations } from './render-operations.ts';
import { renderTransportExports } from './render-transport-exports.ts';
import { renderTypes } from './render-types.ts';
import { RetryClassifier } from './retry-classifier.ts';
import type { RetryRule } from './retry-rules.ts';

/** A spec with the overrides applied. */
export interface SpecInput {
  readonly file: SpecFile;
  readonly document: JsonObject;
}

/** Path relative to the packages folder, with forward slashes -> content. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Generates the source of every client package. Same specs, same bytes. */
export async function generateClients(
  specs: readonly SpecInput[],
  retryRules: readonly RetryRule[],
): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  const retryClasses = new RetryClassifier(retryRules);
  for (const [version, versionSpecs] of Map.groupBy(specs, ({ file }) => file.version)) {
    const folder = `client-${version}/generated`;
    const apis: ApiNames[] = [];
    for (const spec of versionSpecs) {
      const names = apiNames(spec.file.api);
      apis.push(names);
      for (const [name, code] of await generateApi(spec, names, retryClasses)) {
        files.set(`${folder}/${names.kebab}/${name}`, withHeader(spec.file.name, code));
      }
    }
    files.set(`${folder}/index.ts`, withHeader(version, renderClientIndex(version, apis)));
    files.set(`${folder}/transport.ts`, withHeader(version, renderTransportExports()));
    files.set(
      `${folder}/README.md`,
      `<!-- ${fileHeader(version)} -->\n\n${renderGeneratedReadme(version)}`,
    );
  }
  retryClasses.assertAllUsed();
  return files;
}

async function generateApi(
  { file, document: json }: SpecInput,
  names: ApiNames,
  retryClasses: RetryClassifier,
): Promise<[name: string, code: string][]> {
  const document = json as unknown as OpenApiDocument;
  try {
    const descriptions = describeApi(file, document, retryClasses);
    return [
      ['index.ts', renderApiIndex(names, descriptions.table, document)],
      ['operations.ts', renderOperations(names, descriptions)],
      ['types.ts', await renderTypes(json)],
    ];
  } catch (error) {
    if (!(error instanceof CodegenError)) throw error;
    throw new CodegenError(`${file.name}: ${error.message}`);
  }
}

function withHeader(source: string, code: string): string {
  return `// ${fileHeader(source)}\n\n${code}`;
}
