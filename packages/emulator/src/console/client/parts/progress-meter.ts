import { type Child, element } from '../dom/element.js';

/** How far something is, as a bar and in words. */
export function progressMeter(percent: number, { label }: { readonly label: string }): Child {
  return element(
    'span',
    { class: 'progress' },
    element('progress', { max: 100, value: percent, 'aria-label': label }),
    element('span', {}, `${percent} %`),
  );
}
