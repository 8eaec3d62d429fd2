/** Names of the views, as they stand in addresses. */
export const VIEW_NAMES = ['indexes', 'backups', 'imports', 'journal', 'faults', 'clock'] as const;

export type ViewName = (typeof VIEW_NAMES)[number];

/** Where in the console one is. */
export interface Place {
  readonly view: ViewName;
  /** Below the indexes: an index, a namespace of it, a record of that. */
  readonly path: readonly string[];
}

/** Reads a place from the fragment of an address; what is none is the list of indexes. */
export function parsePlace(fragment: string): Place {
  const [name = '', ...path] = fragment.replace(/^#\/?/, '').split('/').map(decoded);
  const view = VIEW_NAMES.find((own) => own === name);
  return view ? { view, path: path.filter((part) => part !== '') } : { view: 'indexes', path: [] };
}

/** The fragment of a place. */
export function addressOf(view: ViewName, ...path: readonly string[]): string {
  return `#/${[view, ...path].map(encodeURIComponent).join('/')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
