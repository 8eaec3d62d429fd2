/** What the namespace without a name is called where a path needs a name. */
export const DEFAULT_NAMESPACE = '__default__';
