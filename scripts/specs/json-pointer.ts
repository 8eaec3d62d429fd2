/** Splits an RFC 6901 pointer, with or without a leading `#`, into its steps. */
export function parsePointer(pointer: string): string[] {
  const text = pointer.replace(/^#/, '');
  if (text === '') return [];
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Joins steps into an RFC 6901 pointer with a leading `#`. */
export function formatPointer(steps: readonly (string | number)[]): string {
  return `#${steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}
