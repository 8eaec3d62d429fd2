import { renderKey, renderLiteral } from '../render-literal.ts';

/** The types of all versions by version, so that a version in a type leads to its operations. */
export function renderVersionsIndex(versions: readonly string[]): string {
  const imports = versions.map(
    (version) =>
      `import type { Operations as ${typeName(version)} } from ${renderLiteral(`./types-${version}/index.js`)};\n`,
  );
  const members = versions.map((version) => `  ${renderKey(version)}: ${typeName(version)};\n`);
  return `${imports.join('')}
/** API version -> what each of its operations takes and gives. */
export interface OperationsOf {
${members.join('')}}
`;
}

function typeName(version: string): string {
  return `Operations${version.replace(/\W/g, '_')}`;
}
