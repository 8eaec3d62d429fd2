/** What methods of the facade call by another name than the API does. The one body that is a list is its records. */
const NAMES: Readonly<Record<string, string>> = {
  vectors: 'records',
  setMetadata: 'metadata',
  integrationId: 'integration',
};

/** Spells keys, whose first is the part of the request, as in JavaScript: `records[3].values`. */
export function pathOf([, first = '', ...others]: readonly (string | number)[]): string {
  const keys = typeof first === 'number' ? ['records', first] : [NAMES[first] ?? first];
  return [...keys, ...others]
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
}
