import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../src/format/format-json.js';
import { makeFinding, makeOutcome } from '../helpers/outcomes.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
}).compile(schema);

describe('formatJson', () => {
  it('is what the published schema says', () => {
    const finding = makeFinding({
      location: { base: { file: 'old.yaml', line: 1, column: 1 }, revision: null },
      witness: {
        role: 'body',
        value: null,
        acceptedBy: 'base',
        schemas: { base: '/a~1b', revision: null },
      },
    });
    const outcome = makeOutcome([finding], {
      audience: 'wire',
      acknowledged: [{ finding, reason: 'known', until: '2026-01-01' }],
      notes: ['one'],
    });
    const report = JSON.parse(formatJson(outcome));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.findings).toEqual([finding]);
    expect(report.summary).toEqual(outcome.report.summary);
    expect(report.bump).toEqual({ wire: 'major', client: 'major' });
    expect(report.acknowledged).toEqual([{ reason: 'known', until: '2026-01-01', finding }]);
  });

  it('the schema refuses what is no report', () => {
    const report = JSON.parse(formatJson(makeOutcome([makeFinding()])));
    const [finding] = report.findings;
    for (const change of [
      { class: 'bad' },
      { pointer: 'a' },
      { operations: ['/pets'] },
      { extra: 1 },
      { location: { base: { file: 'a', line: 0, column: 1 }, revision: null } },
    ]) {
      expect(
        validate({ ...report, findings: [{ ...finding, ...change }] }),
        JSON.stringify(change),
      ).toBe(false);
    }
  });
});
