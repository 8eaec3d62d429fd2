/** Whether a JSON pointer matches a pattern in which `*` stands within a token and `**` for any tokens. */
export function matchPointer(pattern: string, pointer: string): boolean {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) => {
      if (part === '**') return '.*';
      return part === '*' ? '[^/]*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 's').test(pointer);
}
