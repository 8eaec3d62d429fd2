/** First line of every generated file. `source` is a path relative to the specs folder. */
export function fileHeader(source: string): string {
  return `Generated from specs/${source} by \`pnpm codegen\`. Do not edit.`;
}
