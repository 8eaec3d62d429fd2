import { type Child, element } from './dom/element.js';
import type { EmulatorInfo } from './emulator-info.js';
import { userText } from './parts/user-text.js';
import { addressOf, type Place, VIEW_NAMES, type ViewName } from './place.js';

const TITLES: Readonly<Record<ViewName, string>> = {
  indexes: 'Indexes',
  backups: 'Backups and restores',
  imports: 'Imports',
  journal: 'Journal',
  faults: 'Faults',
  clock: 'Clock',
};

/** Links to the views. */
export function viewLinks({ view }: Place): Child {
  const links = VIEW_NAMES.map((name) => {
    const current = name === view ? 'page' : undefined;
    const link = element('a', { href: addressOf(name), 'aria-current': current }, TITLES[name]);
    return element('li', {}, link);
  });
  return element('ul', {}, links);
}

/** Buttons for the page as a whole. */
export function pageTools({ live }: { readonly live: boolean }): Child {
  return [
    element(
      'button',
      { type: 'button', 'data-tool': 'live', 'aria-pressed': String(live) },
      'Live updates',
      element('span', { 'aria-hidden': 'true' }, live ? ': on' : ': off'),
    ),
    element('button', { type: 'button', 'data-tool': 'forget' }, 'Forget the token'),
  ];
}

/** What the emulator is. */
export function aboutText({ version, apiVersions, options }: EmulatorInfo): Child {
  const { dataDir } = options;
  return element(
    'p',
    {},
    `pinecone-emulator ${version}. API versions ${apiVersions.join(', ')}. Data `,
    dataDir === undefined ? 'in memory' : ['in ', userText(dataDir)],
    '. Models are local stand-ins.',
  );
}
