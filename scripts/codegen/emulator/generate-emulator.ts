import { apiNames } from '../api-names.ts';
import { CodegenError } from '../codegen-error.ts';
import { orderVersions } from '../facade/order-versions.ts';
import { fileHeader } from '../file-header.ts';
import type { GeneratedFiles, SpecInput } from '../generate-clients.ts';
import { renderGeneratedReadme } from '../render-generated-readme.ts';
import { type Literal, renderLiteral } from '../render-literal.ts';
import { type ContractTable, contractTable } from './contract-table.ts';
import { EMULATOR_APIS } from './emulator-apis.ts';

/** Relative to the packages folder. */
const FOLDER = 'emulator/src/generated';

/** Generates the contracts that the emulator routes, validates and answers by. Same specs, same bytes. */
export function generateEmulator(allSpecs: readonly SpecInput[]): GeneratedFiles {
  const files = new Map<string, string>();
  const specs = allSpecs.filter(({ file }) => EMULATOR_APIS.includes(file.api));
  const names: string[] = [];
  for (const version of orderVersions(specs.map(({ file }) => file.version))) {
    const own = specs.filter(({ file }) => file.version === version);
    for (const spec of own.toSorted((a, b) => (a.file.api < b.file.api ? -1 : 1))) {
      const name = `${apiNames(spec.file.api).kebab}-${version}`;
      names.push(name);
      files.set(`${FOLDER}/${name}.ts`, renderContract(spec));
    }
  }
  files.set(`${FOLDER}/contracts.ts`, renderIndex(names));
  files.set(`${FOLDER}/README.md`, `<!-- ${fileHeader('')} -->\n\n${renderGeneratedReadme('')}`);
  return files;
}

function renderContract(spec: SpecInput): string {
  const table = tableOf(spec);
  return `// ${fileHeader(spec.file.name)}

import type { ApiContract } from '../contract/api-contract.js';

export const contract: ApiContract = ${renderLiteral(table as unknown as Literal)};
`;
}

function tableOf(spec: SpecInput): ContractTable {
  try {
    return contractTable(spec);
  } catch (error) {
    if (!(error instanceof CodegenError)) throw error;
    throw new CodegenError(`${spec.file.name}: ${error.message}`);
  }
}

function renderIndex(names: readonly string[]): string {
  const constant = (name: string) => name.replaceAll(/[^A-Za-z0-9]/g, '_');
  return `// ${fileHeader('')}

import type { ApiContract } from '../contract/api-contract.js';
${names.map((name) => `import { contract as ${constant(name)} } from './${name}.js';\n`).join('')}
/** Every contract, oldest version first. */
export const contracts: readonly ApiContract[] = [
${names.map((name) => `  ${constant(name)},\n`).join('')}];
`;
}
