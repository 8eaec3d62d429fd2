/** What to do about something that the chosen version lacks. */
export function versionHint(availableIn: readonly string[]): string {
  return availableIn.length > 0
    ? `Set \`apiVersion\` to one that has it: ${availableIn.join(', ')}.`
    : 'No version that this release knows has it.';
}
