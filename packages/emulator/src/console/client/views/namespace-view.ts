import type { RecordPage, RecordSummary } from '../../../admin/state-description.js';
import { type Child, element } from '../dom/element.js';
import { breadcrumb } from '../parts/breadcrumb.js';
import { countText } from '../parts/count-text.js';
import { dataTable } from '../parts/data-table.js';
import { inputField } from '../parts/form-field.js';
import { pager } from '../parts/pager.js';
import { userText } from '../parts/user-text.js';
import { addressOf } from '../place.js';
import type { Screen, ViewContext } from '../screen.js';

const PAGE_SIZE = '25';
const SHOWN_CHARACTERS = 160;

/** The records of a namespace, in pages and by the begin of their ids. */
export async function namespaceView(
  [index, namespace]: readonly [string, string],
  { api, place, settings }: ViewContext,
): Promise<Screen> {
  const { prefix, page: paginationToken } = settings;
  const page = await api.get<RecordPage>(`/indexes/${encodeURIComponent(index)}/records`, {
    namespace,
    limit: PAGE_SIZE,
    prefix: prefix === '' ? undefined : prefix,
    paginationToken,
  });
  return {
    title: `Namespace ${namespace}`,
    content: [
      breadcrumb(place),
      prefixForm(prefix),
      recordTable([index, namespace], page),
      pager({ label: 'Pages of records', next: page.pagination?.next }, settings),
    ],
  };
}

function prefixForm(prefix: string): Child {
  return element(
    'form',
    { class: 'filters', 'data-action': 'filter-records', role: 'search', 'aria-label': 'Records' },
    inputField({ label: 'Id begins with', name: 'prefix' }, { type: 'search', value: prefix }),
    element('button', { type: 'submit' }, 'Filter'),
  );
}

function recordTable(path: readonly [string, string], { records, total }: RecordPage): Child {
  return dataTable<RecordSummary>({
    caption: `Records (${countText(total)} in the namespace)`,
    rows: records,
    keyOf: ({ id }) => id,
    empty: 'There is no such record.',
    columns: [
      {
        title: 'Id',
        cell: ({ id }) => element('a', { href: addressOf('indexes', ...path, id) }, userText(id)),
      },
      { title: 'Sparse values', kind: 'number', cell: ({ sparse }) => sparse ?? 'none' },
      { title: 'Metadata', cell: ({ metadata }) => preview(metadata) },
    ],
  });
}

function preview(metadata: RecordSummary['metadata']): Child {
  if (!metadata) return 'none';
  const text = JSON.stringify(metadata);
  const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return element('code', { class: 'user-text' }, shown);
}
