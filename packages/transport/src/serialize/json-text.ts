/** JSON of a part of a body, to be told from texts in it. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
