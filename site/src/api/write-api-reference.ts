import { fileURLToPath } from 'node:url';
import { readApi } from '../../../scripts/release/api-docs.ts';

/** Options of typedoc-plugin-markdown, which TypeDoc's types do not know. */
const MARKDOWN_OPTIONS = {
  entryFileName: 'index',
  hideBreadcrumbs: true,
  hidePageHeader: true,
  parametersFormat: 'table',
  typeDeclarationFormat: 'table',
  propertyMembersFormat: 'table',
};

/**
 * Writes the reference of the built packages as Markdown. Throws when they are not built.
 *
 * @returns what TypeDoc warned of; nothing when all is well.
 */
export async function writeApiReference(folder: string): Promise<readonly string[]> {
  const { app, project, warnings } = await readApi(folder, {
    plugin: [fileURLToPath(import.meta.resolve('typedoc-plugin-markdown'))],
    logLevel: 'Warn',
    excludeExternals: true,
    // What stands behind `@default` is words as often as it is code.
    jsDocCompatibility: { defaultTag: false },
    outputs: [{ name: 'markdown', path: folder }],
    ...MARKDOWN_OPTIONS,
  });
  const modules = project?.children ?? [];
  if (!project || modules.length === 0) {
    throw new Error('TypeDoc found no declarations of the packages. Run `pnpm build` first.');
  }
  for (const module of modules) {
    if (module.name === 'index') module.name = project.name;
  }
  await app.generateOutputs(project);
  return warnings;
}
