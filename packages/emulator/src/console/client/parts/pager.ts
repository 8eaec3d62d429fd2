import { type Child, element } from '../dom/element.js';
import type { Settings } from '../settings.js';
import { actionButton } from './action-button.js';

/** Leads through the pages of a list. */
export function pager(
  { label, next }: { readonly label: string; readonly next: string | undefined },
  { pages }: Settings,
): Child {
  if (next === undefined && pages.length === 0) return undefined;
  return element(
    'nav',
    { class: 'pager', 'aria-label': label },
    actionButton('Previous page', { action: 'previous-page', disabled: pages.length === 0 }),
    element('span', {}, `Page ${pages.length + 1}`),
    actionButton('Next page', { action: 'next-page', value: next, disabled: next === undefined }),
  );
}
