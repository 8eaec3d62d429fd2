import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { formatSarif } from '../../src/format/format-sarif.js';
import { readPairs } from '../../src/read/read-pairs.js';
import type { DriftOutcome } from '../../src/report/drift-outcome.js';
import { petsDocument } from '../helpers/documents.js';
import { makeFinding, makeOutcome } from '../helpers/outcomes.js';
import { makeTestFolder } from '../helpers/test-folder.js';
import { sarifSchema } from './sarif-schema.js';

const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(
  sarifSchema,
);

async function format(outcome: DriftOutcome): Promise<Log> {
  const text = petsDocument('name:\n  type: string');
  const cwd = makeTestFolder({ 'old.yaml': text, 'new.yaml': `# moved\n${text}` });
  const log = JSON.parse(formatSarif(outcome, await readPairs('old.yaml', 'new.yaml', { cwd })));
  expect(validate(log), JSON.stringify(validate.errors, null, 1)).toBe(true);
  return log;
}

describe('formatSarif', () => {
  it('has one result for each root change, with its operations as related locations', async () => {
    const { runs } = await format(
      makeOutcome([
        makeFinding({ operations: ['POST /pets'] }),
        makeFinding({ class: 'potentially-breaking', kind: 'enum-opened', operations: [] }),
        makeFinding({ class: 'additive' }),
      ]),
    );
    const [run] = runs;
    expect(run?.results?.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['property-removed', 'error'],
      ['enum-opened', 'warning'],
      ['property-removed', 'note'],
    ]);
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual([
      'enum-opened',
      'property-removed',
    ]);
    const [first] = run?.results ?? [];
    expect(first?.ruleIndex).toBe(1);
    expect(first?.partialFingerprints).toEqual({ 'specDrift/v1': makeFinding().fingerprint });
    expect(first?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'new.yaml' },
      region: { startLine: 4, startColumn: 5 },
    });
    expect(first?.relatedLocations).toEqual([
      {
        id: 0,
        message: { text: 'before' },
        physicalLocation: {
          artifactLocation: { uri: 'old.yaml' },
          region: { startLine: 3, startColumn: 5 },
        },
      },
      {
        id: 1,
        message: { text: 'POST /pets' },
        physicalLocation: {
          artifactLocation: { uri: 'new.yaml' },
          region: { startLine: 8, startColumn: 5 },
        },
      },
    ]);
  });

  it('shows no place in a revision of git, where the file has other lines now', async () => {
    const base = { file: 'git:main:new.yaml', line: 3, column: 5 };
    const revision = { file: 'new.yaml', line: 4, column: 5 };
    const finding = makeFinding({ operations: [], location: { base, revision } });
    const { runs } = await format(makeOutcome([finding]));
    expect(runs[0]?.results?.[0]?.relatedLocations).toEqual([]);
  });

  it('keeps to 100 related locations', async () => {
    const operations = Array.from({ length: 300 }, (_, index) => `GET /a${index}`);
    const { runs } = await format(makeOutcome([makeFinding({ operations })]));
    expect(runs[0]?.results?.[0]?.relatedLocations).toHaveLength(100);
  });

  it('suppresses what is acknowledged, with the reason', async () => {
    const acknowledged = [{ finding: makeFinding(), reason: 'agreed' }];
    const { runs } = await format(makeOutcome([], { acknowledged }));
    expect(runs[0]?.results?.[0]?.suppressions).toEqual([
      { kind: 'external', justification: 'agreed' },
    ]);
  });

  it('makes URIs of paths', async () => {
    const uri = async (file: string) => {
      const location = { base: null, revision: { file, line: 1, column: 1 } };
      const { runs } = await format(makeOutcome([makeFinding({ location })]));
      return runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    };
    expect(await uri('./a b/ü.yaml')).toBe('a%20b/%C3%BC.yaml');
    expect(await uri('/abs/a.yaml')).toBe('file:///abs/a.yaml');
    expect(await uri('git:main:specs/a.yaml')).toBe('specs/a.yaml');
    expect(await uri('https://example.com/a.yaml')).toBe('https://example.com/a.yaml');
  });
});
