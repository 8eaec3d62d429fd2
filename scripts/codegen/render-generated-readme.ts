/** What stands in `generated/` for whoever opens the folder. */
export function renderGeneratedReadme(version: string): string {
  return `# Do not edit the files in this folder

They are generated from what their first lines name, above all \`specs/${version}\` with
\`specs/overrides\`, and are overwritten by the next run of \`pnpm codegen\`; \`pnpm codegen --check\`
fails when they differ from what it would write. To change them, change an override, or the code in \`scripts/codegen\`.
`;
}
