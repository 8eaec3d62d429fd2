import type { ViewName } from '../place.js';
import type { View } from '../screen.js';
import { backupsView } from './backups-view.js';
import { clockView } from './clock-view.js';
import { faultsView } from './faults-view.js';
import { importsView } from './imports-view.js';
import { indexesView } from './indexes-view.js';
import { journalView } from './journal-view.js';

/** The views by their names. */
export const views: Readonly<Record<ViewName, View>> = {
  indexes: indexesView,
  backups: backupsView,
  imports: importsView,
  journal: journalView,
  faults: faultsView,
  clock: clockView,
};
