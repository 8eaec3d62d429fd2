/** The path of a document in the working copy, for tools that show places in it; null for a URL. */
export function toRepositoryPath(file: string): string | null {
  if (/^https?:/i.test(file)) return null;
  const path = file.replace(/^git:[^:]+:/, '').replaceAll('\\', '/');
  return path.replace(/^(?:\.\/)+/, '');
}
