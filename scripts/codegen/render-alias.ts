import { docComment } from './doc-comment.ts';
import type { Alias } from './list-aliases.ts';

/** Types of the language that generated modules use; a schema may be called the same. */
const USED_GLOBALS = new Set(['Array', 'Date', 'NonNullable', 'Omit', 'Readonly', 'Record']);

/** The declaration of an alias, which hides nothing from the module that it stands in. */
export function renderAlias({ name, type, description }: Alias): string {
  const comment = docComment(description);
  if (!USED_GLOBALS.has(name)) return `${comment}export type ${name} = ${type};\n`;
  return `${comment}type ${name}_ = ${type};\nexport type { ${name}_ as ${name} };\n`;
}
