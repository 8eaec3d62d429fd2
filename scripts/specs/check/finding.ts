/** What a check of one spec found, by JSON pointer; the caller turns pointers into lines. */
export interface Finding {
  readonly pointer: string;
  readonly message: string;
  /** `prose`: words and examples, which only this project's own transcriptions answer for. */
  readonly about: 'structure' | 'prose';
}
