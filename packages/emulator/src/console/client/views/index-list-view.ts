import type { IndexDescription, StateDescription } from '../../../admin/state-description.js';
import { element } from '../dom/element.js';
import { countText } from '../parts/count-text.js';
import { dataTable } from '../parts/data-table.js';
import { sizeText } from '../parts/size-text.js';
import { stateBadge } from '../parts/state-badge.js';
import { timeText } from '../parts/time-text.js';
import { userText } from '../parts/user-text.js';
import { addressOf } from '../place.js';
import type { View } from '../screen.js';

/** Every index, and every collection where there are some. */
export const indexListView: View = async ({ api }) => {
  const { indexes, collections } = await api.get<StateDescription>('/state');
  return {
    title: 'Indexes',
    content: [
      dataTable({
        caption: 'Indexes',
        rows: indexes,
        keyOf: ({ name }) => name,
        empty: 'There is no index. Create one with any client; it shows up here.',
        columns: [
          { title: 'Name', cell: indexLink },
          { title: 'State', cell: ({ state }) => stateBadge(state) },
          { title: 'Kind', cell: kindOf },
          { title: 'Namespaces', kind: 'number', cell: ({ namespaces }) => countText(namespaces) },
          { title: 'Records', kind: 'number', cell: ({ records }) => countText(records) },
          { title: 'Size', kind: 'number', cell: ({ bytes }) => sizeText(bytes) },
          { title: 'Created', cell: ({ createdAt }) => timeText(createdAt) },
        ],
      }),
      collections.length === 0 ? undefined : collectionTable(collections),
    ],
    news: new Map(indexes.map(({ name, state }) => [name, `Index ${name}: ${state}.`])),
  };
};

function indexLink({ name }: IndexDescription) {
  return element('a', { href: addressOf('indexes', name) }, userText(name));
}

function kindOf({ vectorType, metric, dimension }: IndexDescription): string {
  return [vectorType, metric, ...(dimension === undefined ? [] : [String(dimension)])].join(', ');
}

function collectionTable(collections: StateDescription['collections']) {
  return dataTable({
    caption: 'Collections',
    rows: collections,
    keyOf: ({ name }) => name,
    empty: '',
    columns: [
      { title: 'Name', cell: ({ name }) => userText(name) },
      { title: 'State', cell: ({ state }) => stateBadge(state) },
      { title: 'Records', kind: 'number', cell: ({ records }) => countText(records) },
      { title: 'Size', kind: 'number', cell: ({ bytes }) => sizeText(bytes) },
      { title: 'Created', cell: ({ createdAt }) => timeText(createdAt) },
    ],
  });
}
