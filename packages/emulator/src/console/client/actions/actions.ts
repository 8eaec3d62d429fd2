import type { AdminApi } from '../admin-api.js';
import type { Settings } from '../settings.js';
import { faultOf } from './fault-of.js';

/** What an action works with. */
interface ActionContext {
  readonly api: AdminApi;
  readonly settings: Settings;
  /** What the form says. */
  readonly fields: ReadonlyMap<string, string>;
  /** What the button is about. */
  readonly value: string;
}

/** Carries out what the user asked for; gives what to tell of it. Rejects with AdminError for a refusal. */
type Action = (context: ActionContext) => Promise<string | undefined>;

/** What buttons and forms do, by their names. */
export const actions = {
  'filter-records': async ({ settings, fields }) => {
    settings.leavePlace();
    settings.prefix = fields.get('prefix') ?? '';
    return undefined;
  },
  'next-page': async ({ settings, value }) => {
    settings.pages = [...settings.pages, value];
    return `Page ${settings.pages.length + 1}.`;
  },
  'previous-page': async ({ settings }) => {
    settings.pages = settings.pages.slice(0, -1);
    return `Page ${settings.pages.length + 1}.`;
  },
  'filter-journal': async ({ settings, fields }) => {
    const [version = '', outcome = '', text = '', limit = '100'] = [
      'version',
      'outcome',
      'text',
      'limit',
    ].map((name) => fields.get(name));
    settings.journal = { version, outcome, text, limit };
    return undefined;
  },
  'clear-journal': async ({ api }) => {
    await api.send('DELETE', '/journal');
    return 'The journal is empty.';
  },
  'add-fault': async ({ api, fields }) => {
    await api.send('POST', '/faults', faultOf(fields));
    return 'The fault is in force.';
  },
  'remove-fault': async ({ api, value }) => {
    await api.send('DELETE', `/faults/${encodeURIComponent(value)}`);
    return `Fault ${value} is removed.`;
  },
  'remove-all-faults': async ({ api }) => {
    await api.send('DELETE', '/faults');
    return 'All faults are removed.';
  },
  'advance-clock': async ({ api, fields }) => {
    const advanceMs = Math.round(Number(fields.get('amount')) * Number(fields.get('unit')));
    await api.send('POST', '/clock', { advanceMs });
    return 'The clock is moved on.';
  },
  'set-clock': async ({ api, fields }) => {
    const text = fields.get('now') ?? '';
    // Browsers leave out seconds that are 0.
    await api.send('POST', '/clock', { now: `${text.length === 16 ? `${text}:00` : text}Z` });
    return 'The clock is set.';
  },
  'reset-clock': async ({ api }) => {
    await api.send('POST', '/clock', { reset: true });
    return 'The clock has its own time again.';
  },
} as const satisfies Readonly<Record<string, Action>>;

/** Name of an action. */
export type ActionName = keyof typeof actions;

/** The action of this name; undefined when there is none. */
export function actionNamed(name: string | undefined): Action | undefined {
  const found = Object.entries(actions).find(([own]) => own === name);
  return found?.[1];
}
