/** What a changelog says of a version, with its heading; empty when it says nothing. */
export function changelogEntry(changelog: string, version: string): string {
  const [, ...entries] = `\n${changelog}`.split(/\n(?=## )/);
  return entries.find((entry) => entry.split('\n')[0] === `## ${version}`)?.trim() ?? '';
}
