import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contractOperations } from '../src/contract/contract-operations.ts';
import type { CaseRecord } from '../src/report/case-record.ts';
import { contractReport, isComplete } from '../src/report/contract-report.ts';
import { formatTable } from '../src/report/format-table.ts';
import type { ModelStories } from '../src/report/model-log.ts';
import { renderPage } from '../src/report/render-page.ts';
import { LOCAL_SOURCES, SOURCES } from '../src/report/sources.ts';

const operations = await contractOperations();
const [operation] = operations.filter(({ id }) => id === 'list_project_backups');
if (!operation) throw new Error('No spec has list_project_backups.');
const { version, api, id } = operation;

function recordOf(change: Partial<CaseRecord>): CaseRecord {
  return {
    direction: 'request',
    version,
    api,
    operation: id,
    target: 'raw',
    name: 'query.limit minimum: 1',
    keyword: 'minimum',
    place: 'query.limit',
    status: '',
    outcome: 'passed',
    how: 'sent',
    reason: '',
    ...change,
  };
}

const records: readonly CaseRecord[] = [
  recordOf({}),
  recordOf({ name: 'query.limit type: </script>', keyword: 'type' }),
  recordOf({ direction: 'response', name: '200 answer minimal: answer', status: '200' }),
  recordOf({ name: 'query.limit maximum: 101', outcome: 'skipped', reason: 'For a reason.' }),
  recordOf({ target: 'raw, by Prism' }),
  recordOf({ target: 'facade, on the emulator' }),
  recordOf({ target: 'raw, live', how: 'decoded, with drift', reason: 'body/next is new' }),
];
const stories: readonly ModelStories[] = [
  { mode: 'auto', stories: 2, steps: { start: 2, upsert: 5 }, failure: '' },
];

describe('the report', () => {
  const draw = (own: readonly CaseRecord[], sources = LOCAL_SOURCES, told = stories) =>
    contractReport(operations, own, { sources, stories: told });

  test('lists every target, and why one did not run', () => {
    const report = draw(records.filter(({ target }) => target !== 'raw, live'));
    expect(report.sources.map(({ source, targets }) => [source, Object.keys(targets)])).toEqual([
      ['recorder', ['raw']],
      ['prism', ['raw, by Prism']],
      ['emulator', ['facade, on the emulator']],
      ['live', []],
    ]);
    const table = formatTable(report);
    expect(table).toContain('live: not run. It runs by hand only');
    expect(table).toContain('model, auto: 2 stories of 7 steps, all as the model has it');
    expect(report.skips).toEqual([{ target: 'raw', reason: 'For a reason.', count: 1 }]);
  });

  test('tells drift', () => {
    const { drift } = draw(records, SOURCES);
    expect(drift).toEqual([{ target: 'raw, live', reason: 'body/next is new', count: 1 }]);
  });

  test('is complete only when everything is covered, all that was asked for ran, and nothing failed', () => {
    const live = records.filter(({ target }) => target === 'raw, live');
    expect(isComplete(draw(live, ['live'], []))).toBe(true);
    const failed = [...live, recordOf({ target: 'raw, live', outcome: 'failed' })];
    expect(isComplete(draw(failed, ['live'], []))).toBe(false);
    expect(isComplete(draw([], ['live'], []))).toBe(false);
    const emulated = records.filter(({ target }) => target.endsWith('emulator'));
    expect(isComplete(draw(emulated, ['emulator']))).toBe(true);
    expect(isComplete(draw(emulated, ['emulator'], []))).toBe(false);
    const parted = [{ mode: 'auto', stories: 2, steps: {}, failure: 'They part.' }];
    expect(isComplete(draw(emulated, ['emulator'], parted))).toBe(false);
    expect(isComplete(draw(emulated, ['emulator', 'live']))).toBe(false);
    expect(isComplete(draw(records))).toBe(false);
  });
});

/** What the page does when its reader opens the cell of the raw client, and looks for what was skipped. */
const READER = `
  const button = [...document.querySelectorAll('#matrix button')].find((each) => each.title === '3 passed, 0 failed, 1 skipped');
  button.click();
  const rows = () => [...document.querySelectorAll('#list tbody tr, #list > tr')].map((row) => row.textContent);
  const seen = { title: $('cases-title').textContent, isOpen: $('cases').open, all: rows() };
  seen.covers = [...document.querySelectorAll('#covers summary')].map((each) => each.textContent);
  seen.statuses = [...document.querySelectorAll('#covers li')].map((each) => each.textContent).filter((text) => /^200/.test(text));
  $('outcome').value = 'skipped';
  $('outcome').dispatchEvent(new Event('change'));
  seen.skipped = rows();
  seen.sources = [...document.querySelectorAll('#sources tr')].map((row) => row.textContent);
  document.body.replaceChildren(JSON.stringify(seen));
`;

const browser = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
  (file) => file !== undefined && existsSync(file),
);

describe.skipIf(!browser)(
  `the page${browser ? '' : ' (no Chromium here: set CHROMIUM_PATH)'}`,
  () => {
    test('opens a cell of the matrix into its cases, what they cover, and why some were skipped', () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'contract-page-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
      const file = path.join(folder, 'contract.html');
      const report = contractReport(operations, records, { sources: LOCAL_SOURCES, stories });
      const page = renderPage(report, { operations, records });
      writeFileSync(file, page.replace(/<\/script>\s*<\/body>/, `${READER}</script></body>`));
      const { stdout } = spawnSync(
        browser ?? '',
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          `--user-data-dir=${path.join(folder, 'profile')}`,
          '--dump-dom',
          pathToFileURL(file).href,
        ],
        { encoding: 'utf8', timeout: 50_000 },
      );
      const text = /<body>(.*)<\/body>/s.exec(stdout)?.[1]?.replaceAll('&lt;', '<') ?? '';
      const seen = JSON.parse(text.replaceAll('&gt;', '>')) as Record<string, unknown>;
      expect(seen).toMatchObject({
        isOpen: true,
        title: `${version} ${api} ${id} raw: 4 cases`,
        skipped: ['requestskippedquery.limit maximum: 101sentFor a reason.'],
        statuses: ['200: 1 cases'],
      });
      expect(seen['all']).toContain('requestpassedquery.limit type: </script>sent');
      expect(seen['covers']).toEqual([
        `statuses: 1 of ${operation.responses.length} covered`,
        'parameters: 1 of 2 covered',
        expect.stringMatching(/^keywords: 2 of \d+ covered$/),
      ]);
      expect(seen['sources']).toContainEqual(expect.stringMatching(/^live.*by hand only/));
    });
  },
);
