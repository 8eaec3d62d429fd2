import { printable } from '../printable.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML content and quoted attributes; line breaks and tabs stay. */
export function escapeHtml(text: string): string {
  const shown = text.replaceAll(/[^\r\n\t]+/g, printable);
  return shown.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
