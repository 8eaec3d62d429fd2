const INTRODUCTION =
  /\b(?:possible|allowed|valid|accepted|supported) values?\b[^:.]*(?::|are|is)([^.\n]*)/gi;
const QUOTED = /[`"']([^`"'\s]+)[`"']/g;
const SCHEME = /\b[a-z][a-z0-9+.-]{1,8}:\/\//g;

/** The values that a description names: after "Possible values:", and URL schemes. Sorted. */
export function documentedValues(description: string): string[] {
  const values = new Set<string>();
  for (const [, list = ''] of description.matchAll(INTRODUCTION)) {
    const quoted = [...list.matchAll(QUOTED)].map(([, value = '']) => value);
    const words = list.split(/,|\bor\b|\band\b/).map((word) => word.trim());
    for (const value of quoted.length > 0 ? quoted : words) if (value !== '') values.add(value);
  }
  for (const [scheme] of description.matchAll(SCHEME)) {
    if (!scheme.startsWith('http')) values.add(scheme);
  }
  return [...values].sort();
}
