import { expect, test } from 'vitest';
import { checkSizes } from '../../release/checks/check-sizes.ts';
import { type Budget, budgetOf } from '../../release/sizes/budget.ts';
import type { Figure } from '../../release/sizes/figure.ts';
import { judgeSizes } from '../../release/sizes/judge-sizes.ts';
import { ENTRY_BUDGETS, PACKAGE_BUDGETS, USE_BUDGETS } from '../../release/sizes/size-budgets.ts';
import { packedSample, problemsOf } from './packed-sample.ts';

const TRANSPORT = '@pinecone-versioned/transport';
const bar = (budget?: Budget) => (budget?.bar ?? 0).toLocaleString('en');
const reason = 'It is a test.';
const figure: Figure = {
  subject: 'sample',
  what: "'sample'",
  value: 1_000,
  unit: 'bytes',
  budget: { bar: 1_000, reason },
  advice: 'Leave something out',
};

test('a package within its bars passes', async () => {
  expect(await problemsOf(checkSizes, [packedSample({}, { name: TRANSPORT })])).toEqual([]);
  expect(judgeSizes([figure])).toEqual({
    problems: [],
    note: '1 of 1 figures are within their bars.',
  });
});

test('an entry beyond its bar is oversized', async () => {
  const noise = Array.from({ length: 9_000 }, (_, i) => (i * 2_654_435_761) >>> 0).join(',');
  const files = { 'dist/esm/index.js': `export const one = () => [${noise}];\n` };
  const problems = await problemsOf(checkSizes, [packedSample(files, { name: TRANSPORT })]);
  expect(problems).toEqual([
    {
      subject: TRANSPORT,
      what: expect.stringMatching(
        new RegExp(
          `^all of '${TRANSPORT}', minified and gzipped, takes [\\d,]+ bytes, [\\d,]+ bytes more than its bar of ${bar(ENTRY_BUDGETS[TRANSPORT])} bytes\\.$`,
        ),
      ),
      mend: expect.stringContaining(
        'and leave it out. Raise the bar in scripts/release/sizes/size-budgets.ts only with a reason',
      ),
    },
  ]);
});

test('an installation beyond its bar is oversized, and its parts are named', async () => {
  const files = { 'dist/esm/index.d.ts': `// ${'x'.repeat(1_200_000)}\n` };
  const problems = await problemsOf(checkSizes, [packedSample(files, { name: TRANSPORT })]);
  expect(problems.map(({ what }) => what)).toEqual([
    expect.stringMatching(/^its tarball, unpacked, takes 1,20\d,\d+ bytes, .* more than its bar/),
    expect.stringMatching(
      new RegExp(
        `^installing it takes 1,20\\d,\\d+ bytes, .* more than its bar of ${bar(PACKAGE_BUDGETS[TRANSPORT]?.installed)} bytes: ${TRANSPORT} 1,20\\d,\\d+\\.$`,
      ),
    ),
  ]);
});

test('a changelog may grow with every release, and counts only for what is installed', async () => {
  const history = Array.from({ length: 70_000 }, (_, i) => (i * 2_654_435_761) >>> 0).join('\n');
  const files = { 'CHANGELOG.md': `# ${TRANSPORT}\n${history}\n` };
  const problems = await problemsOf(checkSizes, [packedSample(files, { name: TRANSPORT })]);
  expect(problems.map(({ what }) => what)).toEqual([
    expect.stringMatching(/^installing it takes 7\d\d,\d+ bytes, .* more than its bar/),
  ]);
});

test('what is over its bar may not grow beyond its ceiling, and is shown', () => {
  const budget = { bar: 900, ceiling: 1_000, reason };
  expect(judgeSizes([{ ...figure, budget }])).toEqual({
    problems: [],
    note: "0 of 1 figures are within their bars.\nover the bar: sample: 'sample' 1,000 bytes, bar 900 bytes; ceiling 1,000 bytes",
  });
  const [problem] = judgeSizes([{ ...figure, value: 1_001, budget }]).problems;
  expect(problem?.what).toBe(
    "'sample' takes 1,001 bytes, 1 bytes more than its ceiling of 1,000 bytes, where the bar is 900 bytes.",
  );
  expect(problem?.mend).toBe(
    'Leave something out. Raise the ceiling in scripts/release/sizes/size-budgets.ts only with a reason in the changeset.',
  );
});

test('a ceiling goes when the bar is reached', () => {
  const budget = { bar: 1_000, ceiling: 1_200, reason };
  const [problem] = judgeSizes([{ ...figure, budget }]).problems;
  expect(problem?.what).toContain('its ceiling of 1,200 bytes would let it grow unseen');
  expect(problem?.mend).toBe('Take the ceiling out of scripts/release/sizes/size-budgets.ts.');
});

test('every entry has a budget', async () => {
  const [problem] = judgeSizes([{ ...figure, budget: undefined }]).problems;
  expect(problem?.what).toBe("'sample' takes 1,000 bytes, and has no budget.");
  const nobody = await problemsOf(checkSizes, [packedSample()]);
  expect(nobody).toHaveLength(5);
});

test('a pattern stands for one part of a name; the name itself comes first', () => {
  const budgets = { 'client-*/db-data': 1, 'client-*/*': 2, 'client-*': 3, 'client-1': 4 };
  const names = ['client-1/db-data', 'client-1/oauth', 'client-2', 'client-1', 'other'];
  expect(names.map((name) => budgetOf(budgets, name))).toEqual([1, 2, 3, 4, undefined]);
});

test('every budget has a reason, and no ceiling below its bar', () => {
  const all = [
    ...Object.values(ENTRY_BUDGETS),
    ...Object.values(USE_BUDGETS),
    ...Object.values(PACKAGE_BUDGETS).flatMap((each) => Object.values(each)),
  ];
  expect(all.filter(({ reason: why }) => why.length < 10)).toEqual([]);
  expect(all.filter((each) => each.ceiling !== undefined && each.ceiling <= each.bar)).toEqual([]);
});
