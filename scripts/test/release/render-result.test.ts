import { expect, test } from 'vitest';
import { renderResult } from '../../release/render-result.ts';

const result = { title: 'files', problems: [], seconds: 0.04 };
const problem = { subject: 'sample', what: 'it is broken.', mend: 'Mend it.' };

test('a check that finds nothing is one line, with what it wants to be heard', () => {
  expect(renderResult(result)).toBe('ok      files (0.0 s)\n');
  expect(renderResult({ ...result, note: 'Skipped:\nnothing is there.' })).toBe(
    'ok      files (0.0 s)\n        Skipped:\n        nothing is there.\n',
  );
});

test('each problem comes with how to mend it', () => {
  expect(renderResult({ ...result, problems: [problem] })).toBe(
    'FAILED  files (0.0 s)\n\n        sample: it is broken.\n        -> Mend it.\n\n',
  );
});

test('of many problems the first are shown, and the rest counted', () => {
  const text = renderResult({ ...result, problems: Array.from({ length: 14 }, () => problem) });
  expect(text.match(/it is broken/g)).toHaveLength(10);
  expect(text).toContain('and 4 more; mend these first.');
});
