import type { ImportDescription, StateDescription } from '../../../admin/state-description.js';
import { countText } from '../parts/count-text.js';
import { dataTable } from '../parts/data-table.js';
import { progressMeter } from '../parts/progress-meter.js';
import { progressNews } from '../parts/progress-news.js';
import { stateBadge } from '../parts/state-badge.js';
import { timeText } from '../parts/time-text.js';
import { userText } from '../parts/user-text.js';
import type { View } from '../screen.js';

/** Imports, newest first. */
export const importsView: View = async ({ api }) => {
  const { imports } = await api.get<StateDescription>('/state');
  const nameOf = ({ index = 'an index that is gone' }: ImportDescription) => index;
  return {
    title: 'Imports',
    content: dataTable<ImportDescription>({
      caption: 'Imports',
      rows: imports.toReversed(),
      keyOf: ({ id }) => id,
      empty: 'There is no import.',
      columns: [
        { title: 'Into index', cell: (each) => userText(nameOf(each)) },
        { title: 'State', cell: ({ state, error }) => [stateBadge(state), error && ` ${error}`] },
        {
          title: 'Progress',
          cell: (each) =>
            progressMeter(each.percentComplete, { label: `Import into ${nameOf(each)}` }),
        },
        {
          title: 'Records',
          kind: 'number',
          cell: ({ recordsImported }) => countText(recordsImported),
        },
        { title: 'From', cell: ({ uri }) => userText(uri) },
        { title: 'Started', cell: ({ createdAt }) => timeText(createdAt) },
        { title: 'Ended', cell: ({ finishedAt }) => timeText(finishedAt) },
        { title: 'Id', cell: ({ id }) => userText(id) },
      ],
    }),
    news: new Map(
      imports.map((each) => [each.id, progressNews(`Import into ${nameOf(each)}`, each)]),
    ),
  };
};
