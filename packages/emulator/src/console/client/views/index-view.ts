import type {
  IndexDescription,
  NamespaceDescription,
  NamespacePage,
  StateDescription,
} from '../../../admin/state-description.js';
import { AdminError } from '../admin-api.js';
import { type Child, element } from '../dom/element.js';
import { breadcrumb } from '../parts/breadcrumb.js';
import { countText } from '../parts/count-text.js';
import { dataTable } from '../parts/data-table.js';
import { factList } from '../parts/fact-list.js';
import { jsonText } from '../parts/json-text.js';
import { pager } from '../parts/pager.js';
import { sizeText } from '../parts/size-text.js';
import { stateBadge } from '../parts/state-badge.js';
import { timeText } from '../parts/time-text.js';
import { userText } from '../parts/user-text.js';
import { addressOf } from '../place.js';
import type { Screen, ViewContext } from '../screen.js';

const PAGE_SIZE = '50';

/** An index and its namespaces. */
export async function indexView(name: string, context: ViewContext): Promise<Screen> {
  const { api, place, settings } = context;
  const { indexes } = await api.get<StateDescription>('/state');
  const index = indexes.find((own) => own.name === name);
  if (!index) throw new AdminError(404, `There is no index ${JSON.stringify(name)}.`);
  const path = `/indexes/${encodeURIComponent(name)}/namespaces`;
  const page = index.ready
    ? await api.get<NamespacePage>(path, { limit: PAGE_SIZE, paginationToken: settings.page })
    : undefined;
  return {
    title: `Index ${name}`,
    content: [
      breadcrumb(place),
      factsOf(index),
      page
        ? [
            namespaceTable(name, page),
            pager({ label: 'Pages of namespaces', next: page.pagination?.next }, settings),
          ]
        : element('p', {}, 'Its records can be read when it is ready.'),
    ],
    news: new Map([[name, `Index ${name}: ${index.state}.`]]),
  };
}

function factsOf(index: IndexDescription): Child {
  const { tags, embed } = index;
  return factList({
    State: stateBadge(index.state),
    Host: userText(index.host),
    Vectors: index.vectorType,
    Dimension: index.dimension,
    Metric: index.metric,
    Records: countText(index.records),
    Size: sizeText(index.bytes),
    'Last LSN': index.lsn,
    'Deletion protection': index.deletionProtection,
    Created: timeText(index.createdAt),
    Spec: jsonText(index.spec),
    Tags: Object.keys(tags).length === 0 ? undefined : jsonText(tags),
    Embedding: embed && jsonText(embed),
  });
}

function namespaceTable(index: string, { namespaces, total }: NamespacePage): Child {
  return dataTable<NamespaceDescription>({
    caption: `Namespaces (${countText(total)})`,
    rows: namespaces,
    keyOf: ({ name }) => name,
    empty: 'There is no namespace. The first write makes one.',
    columns: [
      {
        title: 'Name',
        cell: ({ name }) =>
          element('a', { href: addressOf('indexes', index, name) }, userText(name)),
      },
      { title: 'Records', kind: 'number', cell: ({ records }) => countText(records) },
      { title: 'Schema', cell: ({ schema }) => (schema ? jsonText(schema) : 'none') },
    ],
  });
}
