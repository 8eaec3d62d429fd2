/** A `$ref` that cannot be followed. */
export class SpecReferenceError extends Error {
  override readonly name = 'SpecReferenceError';
  /** The document's file, URL or revision. */
  readonly source: string;
  /** JSON pointer of the node that holds the reference. */
  readonly pointer: string;

  constructor(at: { source: string; pointer: string; reference: string; problem: string }) {
    super(`${at.source}: the reference ${at.reference} at ${at.pointer || '/'} ${at.problem}.`);
    this.source = at.source;
    this.pointer = at.pointer;
  }
}
