import type { WireVector } from '../../../data/wire-vector.js';
import { type Child, element } from '../dom/element.js';
import { breadcrumb } from '../parts/breadcrumb.js';
import { countText } from '../parts/count-text.js';
import { dataTable } from '../parts/data-table.js';
import { factList } from '../parts/fact-list.js';
import { jsonText } from '../parts/json-text.js';
import { userText } from '../parts/user-text.js';
import type { Screen, ViewContext } from '../screen.js';

/** Numbers of a vector that are shown before one asks for all. */
const FIRST_VALUES = 32;

/** A record with its values and metadata. */
export async function recordView(
  [index, namespace, id]: readonly [string, string, string],
  { api, place }: ViewContext,
): Promise<Screen> {
  const path = `/indexes/${encodeURIComponent(index)}/record`;
  const record = await api.get<WireVector>(path, { namespace, id });
  const { values, sparseValues, metadata } = record;
  return {
    title: `Record ${id}`,
    content: [
      breadcrumb(place),
      factList({
        Id: userText(record.id),
        Dimension: values && countText(values.length),
        'Sparse values': sparseValues && countText(sparseValues.indices.length),
      }),
      metadataPart(metadata),
      values && valuesPart(values),
      sparseValues && sparsePart(sparseValues),
    ],
  };
}

function metadataPart(metadata: WireVector['metadata']): Child {
  return dataTable({
    caption: 'Metadata',
    rows: Object.entries(metadata ?? {}),
    keyOf: ([field]) => field,
    empty: 'It has no metadata.',
    columns: [
      { title: 'Field', cell: ([field]) => userText(field) },
      { title: 'Value', cell: ([, value]) => jsonText(value) },
    ],
  });
}

function valuesPart(values: readonly number[]): Child {
  const first = values.slice(0, FIRST_VALUES);
  const isWhole = first.length === values.length;
  return [
    element('h3', {}, 'Values'),
    element('p', { class: 'numbers' }, isWhole ? first.join(', ') : `${first.join(', ')}, …`),
    isWhole
      ? undefined
      : element(
          'details',
          { 'data-key': 'all-values' },
          element('summary', {}, `All ${countText(values.length)} values`),
          element(
            'p',
            { class: 'numbers', tabindex: 0, role: 'region', 'aria-label': 'All values' },
            values.join(', '),
          ),
        ),
  ];
}

function sparsePart({ indices, values }: NonNullable<WireVector['sparseValues']>): Child {
  return dataTable({
    caption: 'Sparse vector',
    rows: indices.map((index, at) => ({ index, value: values[at] })),
    keyOf: ({ index }) => String(index),
    empty: 'It is empty.',
    columns: [
      { title: 'Index', kind: 'number', cell: ({ index }) => index },
      { title: 'Value', kind: 'number', cell: ({ value }) => value },
    ],
  });
}
