/** `list_indexes` -> `ListIndexes`; capitals inside a word stay, so `APIKey` is left as it is. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
