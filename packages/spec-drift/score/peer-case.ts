/** What the peer said about one edit of a case. */
export interface PeerFinding {
  readonly id: string;
  readonly level: 'ERR' | 'WARN' | 'INFO';
  readonly direction: 'request' | 'response' | 'none';
  readonly operation?: string;
  readonly path?: string;
  readonly text: string;
}

/** A pair of documents with the peer's findings. */
export interface PeerCase {
  readonly case: string;
  readonly base: string;
  readonly revision: string;
  readonly oas30: boolean;
  readonly verdict: string;
  readonly expected: readonly PeerFinding[];
  readonly date_sensitive: boolean;
  readonly uses_oasdiff_extensions: boolean;
  readonly contested: readonly string[];
}

/** OpenAPI 3.0, the same on every day, by the standard alone, and not marked as doubtful. */
export function isRecommended(entry: PeerCase): boolean {
  const plain = !entry.date_sensitive && !entry.uses_oasdiff_extensions;
  return entry.oas30 && plain && entry.contested.length === 0;
}
