import type {
  BackupDescription,
  RestoreJobDescription,
  StateDescription,
} from '../../../admin/state-description.js';
import type { Child } from '../dom/element.js';
import { countText } from '../parts/count-text.js';
import { dataTable } from '../parts/data-table.js';
import { progressMeter } from '../parts/progress-meter.js';
import { progressNews } from '../parts/progress-news.js';
import { sizeText } from '../parts/size-text.js';
import { stateBadge } from '../parts/state-badge.js';
import { timeText } from '../parts/time-text.js';
import { userText } from '../parts/user-text.js';
import type { View } from '../screen.js';

/** Backups, and the restores of them. */
export const backupsView: View = async ({ api }) => {
  const { backups, restoreJobs } = await api.get<StateDescription>('/state');
  return {
    title: 'Backups and restores',
    content: [backupTable(backups.toReversed()), restoreTable(restoreJobs.toReversed())],
    news: new Map([
      ...backups.map(
        ({ backupId, sourceIndex, state }) =>
          [backupId, `Backup of ${sourceIndex}: ${state}.`] as const,
      ),
      ...restoreJobs.map(
        (job) => [job.restoreJobId, progressNews(`Restore into ${job.targetIndex}`, job)] as const,
      ),
    ]),
  };
};

function backupTable(backups: readonly BackupDescription[]): Child {
  return dataTable<BackupDescription>({
    caption: 'Backups',
    rows: backups,
    keyOf: ({ backupId }) => backupId,
    empty: 'There is no backup.',
    columns: [
      { title: 'Backup', cell: ({ backupId, name }) => userText(name ?? backupId) },
      { title: 'Of index', cell: ({ sourceIndex }) => userText(sourceIndex) },
      { title: 'State', cell: ({ state }) => stateBadge(state) },
      { title: 'Namespaces', kind: 'number', cell: ({ namespaces }) => countText(namespaces) },
      { title: 'Records', kind: 'number', cell: ({ records }) => countText(records) },
      { title: 'Size', kind: 'number', cell: ({ bytes }) => sizeText(bytes) },
      { title: 'Created', cell: ({ createdAt }) => timeText(createdAt) },
      { title: 'Id', cell: ({ backupId }) => userText(backupId) },
    ],
  });
}

function restoreTable(jobs: readonly RestoreJobDescription[]): Child {
  return dataTable<RestoreJobDescription>({
    caption: 'Restore jobs',
    rows: jobs,
    keyOf: ({ restoreJobId }) => restoreJobId,
    empty: 'There is no restore job.',
    columns: [
      { title: 'Into index', cell: ({ targetIndex }) => userText(targetIndex) },
      { title: 'State', cell: ({ state, error }) => [stateBadge(state), error && ` ${error}`] },
      {
        title: 'Progress',
        cell: ({ percentComplete, targetIndex }) =>
          progressMeter(percentComplete, { label: `Restore into ${targetIndex}` }),
      },
      {
        title: 'Records',
        kind: 'number',
        cell: ({ copied, total }) => `${countText(copied)} of ${countText(total)}`,
      },
      { title: 'Started', cell: ({ createdAt }) => timeText(createdAt) },
      { title: 'Ended', cell: ({ completedAt }) => timeText(completedAt) },
      { title: 'From backup', cell: ({ backupId }) => userText(backupId) },
    ],
  });
}
