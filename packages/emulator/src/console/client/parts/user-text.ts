import { type Child, element } from '../dom/element.js';

/** A text from outside: its direction of writing stays its own. */
export function userText(text: string): Child {
  return element('bdi', { class: 'user-text' }, text);
}
