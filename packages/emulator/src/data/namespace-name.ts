const DEFAULT_NAMESPACE = '__default__';

/** The name that a namespace is kept under. The empty one and none mean the default namespace. */
export function namespaceName(given: unknown): string {
  return typeof given === 'string' && given !== '' ? given : DEFAULT_NAMESPACE;
}
