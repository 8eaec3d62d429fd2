/** Control characters, and those that turn the direction of the text around them. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Shows characters that steer as escapes, so that no text of a document commands a terminal or a page. */
export function printable(text: string): string {
  return text.replaceAll(STEERING, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
