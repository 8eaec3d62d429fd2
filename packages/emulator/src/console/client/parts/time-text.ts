import { type Child, element } from '../dom/element.js';

/** A time in UTC, to the second. */
export function timeText(iso: string | undefined): Child {
  if (iso === undefined) return '–';
  return element('time', { datetime: iso }, iso.replace('T', ' ').replace(/\.\d+Z$/, 'Z'));
}
