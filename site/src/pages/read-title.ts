/** The first heading of a Markdown text, without its markup. `source` is named when there is none. */
export function readTitle(markdown: string, source: string): string {
  const heading = /^# (.+)$/m.exec(markdown)?.[1];
  if (heading === undefined) {
    throw new Error(
      `${source} has no heading of the first level, which navigation would show. Begin it with "# Title".`,
    );
  }
  return heading.replaceAll('`', '').replaceAll(/\\(?=[<>_*[\]])/g, '');
}
