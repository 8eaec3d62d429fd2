import { type Child, element } from '../dom/element.js';
import { addressOf, type Place } from '../place.js';
import { userText } from './user-text.js';

/** The way from the list of indexes to a place below it. */
export function breadcrumb({ path }: Place): Child {
  const steps = path.slice(0, -1).map((name, at) => ({ name, way: path.slice(0, at + 1) }));
  const here = path.at(-1);
  return element(
    'nav',
    { class: 'breadcrumb', 'aria-label': 'Way here' },
    element(
      'ol',
      {},
      element('li', {}, element('a', { href: addressOf('indexes') }, 'Indexes')),
      steps.map(({ name, way }) =>
        element('li', {}, element('a', { href: addressOf('indexes', ...way) }, userText(name))),
      ),
      here === undefined
        ? undefined
        : element('li', {}, element('span', { 'aria-current': 'page' }, userText(here))),
    ),
  );
}
