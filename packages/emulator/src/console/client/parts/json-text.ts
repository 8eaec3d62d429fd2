import { type Child, element } from '../dom/element.js';

/** JSON in one line, or spread out over several. */
export function jsonText(value: unknown, { spread = false } = {}): Child {
  return spread
    ? element(
        'pre',
        { tabindex: 0, role: 'region', 'aria-label': 'JSON' },
        JSON.stringify(value, null, 2),
      )
    : element('code', { class: 'user-text' }, JSON.stringify(value));
}
