import type { JournalEntry } from '../../../admin/journal.js';
import { type Child, element } from '../dom/element.js';
import { emulatorInfo } from '../emulator-info.js';
import { actionButton } from '../parts/action-button.js';
import { dataTable } from '../parts/data-table.js';
import { factList } from '../parts/fact-list.js';
import { inputField, selectField } from '../parts/form-field.js';
import { jsonText } from '../parts/json-text.js';
import { statusBadge } from '../parts/state-badge.js';
import { timeText } from '../parts/time-text.js';
import { userText } from '../parts/user-text.js';
import type { View } from '../screen.js';
import type { JournalFilter } from '../settings.js';

const OUTCOMES = [
  ['', 'all'],
  ['2', '2xx done'],
  ['4', '4xx refused'],
  ['5', '5xx failed'],
  ['cut', 'connection cut'],
] as const;

const LIMITS = [
  ['100', 'the last 100'],
  ['1000', 'the last 1,000'],
] as const;

/** The requests that came in, newest first. */
export const journalView: View = async ({ api, settings: { journal } }) => {
  const [{ requests }, { apiVersions }] = await Promise.all([
    api.get<{ requests: readonly JournalEntry[] }>('/journal', { limit: journal.limit }),
    emulatorInfo(api),
  ]);
  const shown = requests.filter((entry) => fits(entry, journal)).reverse();
  return {
    title: 'Journal',
    content: [filterForm(apiVersions, journal), journalTable(shown, requests.length)],
  };
};

function fits({ version, status, path, operation }: JournalEntry, filter: JournalFilter): boolean {
  const outcome = status === undefined ? 'cut' : String(status).slice(0, 1);
  const text = filter.text.toLowerCase();
  return (
    (filter.version === '' || filter.version === version) &&
    (filter.outcome === '' || filter.outcome === outcome) &&
    `${path} ${operation}`.toLowerCase().includes(text)
  );
}

function filterForm(versions: readonly string[], filter: JournalFilter): Child {
  return element(
    'form',
    { class: 'filters', 'data-action': 'filter-journal', role: 'search', 'aria-label': 'Journal' },
    selectField(
      { label: 'Version', name: 'version' },
      [['', 'all'], ...versions.map((version) => [version, version] as const)],
      filter.version,
    ),
    selectField({ label: 'Status', name: 'outcome' }, OUTCOMES, filter.outcome),
    selectField({ label: 'Look at', name: 'limit' }, LIMITS, filter.limit),
    inputField(
      { label: 'Path or operation', name: 'text' },
      { type: 'search', value: filter.text },
    ),
    element('button', { type: 'submit' }, 'Filter'),
    actionButton('Clear the journal', { action: 'clear-journal' }),
  );
}

function journalTable(rows: readonly JournalEntry[], all: number): Child {
  return dataTable<JournalEntry>({
    caption: `Requests (${rows.length} of the last ${all})`,
    rows,
    keyOf: ({ id }) => String(id),
    empty: 'There is no such request.',
    columns: [
      { title: 'No.', kind: 'number', cell: ({ id }) => id },
      { title: 'Time', cell: ({ at }) => timeText(at) },
      { title: 'Version', cell: ({ version }) => version ?? 'none' },
      { title: 'Request', cell: requestCell },
      { title: 'Operation', cell: ({ operation }) => operation ?? 'none' },
      { title: 'Status', cell: ({ status }) => statusBadge(status) },
      { title: 'Took', kind: 'number', cell: ({ durationMs }) => `${durationMs} ms` },
      { title: 'Fault', kind: 'number', cell: ({ fault }) => fault ?? 'none' },
    ],
  });
}

function requestCell(entry: JournalEntry): Child {
  const { method, path, message, body, bodyLength, headers } = entry;
  return element(
    'details',
    {},
    element('summary', {}, userText(`${method} ${path}`)),
    factList({
      Refusal: message && userText(message),
      Headers: jsonText(headers, { spread: true }),
      Body: body && element('pre', { tabindex: 0, role: 'region', 'aria-label': 'Body' }, body),
      'Length of the body': bodyLength && `${bodyLength} characters`,
    }),
  );
}
