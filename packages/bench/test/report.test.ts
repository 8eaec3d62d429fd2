import { describe, expect, it } from 'vitest';
import { formatRatio, formatValue } from '../src/report/format-value.ts';
import { renderHtml } from '../src/report/render-html.ts';
import { renderChanges, renderResult } from '../src/report/render-text.ts';
import type { Report } from '../src/report/report.ts';
import { makeResult } from './helpers/make-result.ts';

const REPORT: Report = {
  date: '2026-01-02T03:04:05.000Z',
  quick: true,
  machine: {
    node: 'v24.0.0',
    platform: 'linux 6 x64',
    processor: 'A processor',
    processors: 2,
    memoryBytes: 8 * 2 ** 30,
    load: 0.5,
  },
  versions: { peer: '1.2.3' },
  results: [makeResult({ '<other>': 50 })],
  changes: undefined,
};

describe('formatValue', () => {
  it.each([
    [0.1234, 'ms', '0.12 ms'],
    [12.34, 'ms', '12.3 ms'],
    [1234567, 'count', '1 234 567'],
    [1234.5, 'per second', '1 235 /s'],
    [999, 'bytes', '999 B'],
    [1500, 'bytes', '1.5 kB'],
    [2_500_000, 'bytes', '2.50 MB'],
    [3_000_000_000, 'bytes', '3.00 GB'],
  ] as const)('writes %d %s as %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });

  it('writes a missing ratio as a dash', () => {
    expect([formatRatio(undefined), formatRatio(1.2345)]).toEqual(['–', '×1.23']);
  });
});

it('prints median, ratio and quartiles of every contender', () => {
  const text = renderResult(makeResult({ other: 50 }));
  expect(text).toContain('Time <of a call> (lower is better)');
  expect(text).toMatch(/other +50\.0 ms +×0\.500 +\[45\.0 ms … 55\.0 ms\]/);
  expect(text).toContain('Note of <one>');
});

it('prints the ratios that moved, or that none did', () => {
  const change = { key: 'a / b', before: 1, now: 2, verdict: 'worse' } as const;
  expect(renderChanges([change])).toContain('worse: a / b: ×1.00 -> ×2.00');
  expect(renderChanges([])).toBe('No ratio moved by more than 15 %.\n');
});

describe('the page', () => {
  const page = renderHtml(REPORT);

  it('loads nothing from elsewhere', () => {
    expect(page).not.toMatch(/(src|href)=|url\(|@import|<script/);
  });

  it('names machine and versions', () => {
    expect(page).toContain('2026-01-02T03:04:05.000Z, quick run. Node.js v24.0.0');
    expect(page).toContain('peer 1.2.3');
  });

  it('escapes what it is given', () => {
    expect(page).toContain('Time &lt;of a call&gt;');
    expect(page).toContain('&lt;other&gt;');
    expect(page).not.toContain('<other>');
  });

  it('draws bars as long as the medians, to the longest whisker', () => {
    const widths = [...page.matchAll(/<rect class="([^"]+)" [^>]*width="([\d.]+)"/g)];
    expect(widths.map(([, kind, width]) => [kind, Number(width)])).toEqual([
      ['bar reference', 345.5],
      ['bar', 172.7],
    ]);
  });

  it('has colours for light and dark', () => {
    expect(page).toContain('prefers-color-scheme: dark');
  });

  it('lists ratios that moved only when it was asked to compare', () => {
    const moved = { key: 'a / b', before: 1, now: 2, verdict: 'worse' } as const;
    expect(page).not.toContain('Ratios that moved');
    expect(renderHtml({ ...REPORT, changes: [moved] })).toContain(
      '<li>worse: a / b: ×1.00 → ×2.00',
    );
    expect(renderHtml({ ...REPORT, changes: [] })).toContain('<li>None</li>');
  });
});
