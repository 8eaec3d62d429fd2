import { type Child, element } from '../dom/element.js';

/** Facts with their names; those that are undefined are left out. */
export function factList(facts: Readonly<Record<string, Child>>): Child {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  return element(
    'dl',
    { class: 'facts' },
    given.map(([name, value]) =>
      element('div', { 'data-key': name }, element('dt', {}, name), element('dd', {}, value)),
    ),
  );
}
