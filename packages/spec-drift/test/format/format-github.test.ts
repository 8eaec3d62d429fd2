import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/format/format-github.js';
import { makeFinding, makeOutcome } from '../helpers/outcomes.js';

describe('formatGithub', () => {
  it('points to the revision, and to the base for what is gone', () => {
    const place = { file: 'git:main:specs/a,b.yaml', line: 7, column: 3 };
    const lines = formatGithub(
      makeOutcome([
        makeFinding({ class: 'potentially-breaking', kind: 'enum-opened' }),
        makeFinding({ message: '100%\nsure', location: { base: place, revision: null } }),
        makeFinding({ class: 'additive' }),
      ]),
    ).split('\n');
    expect(lines).toEqual([
      '::error file=specs/a%2Cb.yaml,line=7,col=3,title=property-removed::100%25%0Asure (2 operations). Callers that send it are refused.',
      '::warning file=new.yaml,line=4,col=5,title=enum-opened::property name removed (2 operations). Callers that send it are refused.',
      '1 breaking, 1 potentially breaking, 1 additive; next version: major',
      '',
    ]);
  });

  it('rolls up to ten annotations of errors and warnings, errors first', () => {
    const findings = Array.from({ length: 25 }, (_, index) =>
      makeFinding({
        class: index < 12 ? 'potentially-breaking' : 'breaking',
        kind: `kind-${index}`,
      }),
    );
    const lines = formatGithub(makeOutcome(findings)).trimEnd().split('\n');
    const annotations = lines.filter((line) => line.startsWith('::'));
    expect(annotations).toHaveLength(10);
    expect(annotations[0]).toContain('::error file=new.yaml,line=4,col=5,title=kind-12::');
    expect(annotations[9]).toBe('::error title=API changes::and 16 more: see the job summary');
  });

  it('names no file for a document from a URL', () => {
    const place = { file: 'https://example.com/a.yaml', line: 1, column: 1 };
    const text = formatGithub(
      makeOutcome([makeFinding({ location: { base: null, revision: place } })]),
    );
    expect(text).toMatch(/^::error title=property-removed::/);
  });
});
