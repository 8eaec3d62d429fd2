/** A value whose JSON was written before. A body that contains it is sent with this text in its place. */
export class JsonText {
  readonly text: string;
  /** The value. */
  readonly source: unknown;

  constructor(text: string, source: unknown) {
    this.text = text;
    this.source = source;
  }

  /** For whoever turns it into JSON without knowing this class. */
  toJSON(): unknown {
    return this.source;
  }
}
