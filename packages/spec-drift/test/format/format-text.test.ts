import { describe, expect, it } from 'vitest';
import type { ChangeClass, Finding } from '../../src/finding.js';
import { formatText } from '../../src/format/format-text.js';
import type { DriftOutcome } from '../../src/report/drift-outcome.js';
import { makeFinding, makeOutcome } from '../helpers/outcomes.js';

describe('formatText', () => {
  it('shows one line for each root change, grouped by effect, worst first', () => {
    const outcome = makeOutcome([
      makeFinding({ class: 'docs-only', direction: 'none', operations: [] }),
      makeFinding({ class: 'additive', message: 'property age added', operations: ['GET /pets'] }),
      makeFinding({ class: 'potentially-breaking', direction: 'response', message: 'enum opened' }),
      makeFinding(),
    ]);
    expect(formatText(outcome)).toBe(
      [
        'old.yaml -> new.yaml',
        '1 breaking, 1 potentially breaking, 1 additive, 1 docs only',
        'next version: major',
        '',
        'Callers break (1)',
        `  request   ${'property name removed'.padEnd(74)}  2 operations`,
        '            at new.yaml:4:5',
        '            why: Callers that send it are refused.',
        '',
        'May break (1)',
        `  response  ${'enum opened'.padEnd(74)}  2 operations`,
        '',
        'New (1)',
        `  request   ${'property age added'.padEnd(77)}  GET /pets`,
        '',
        'Docs only: 1 (--all lists them)',
        '',
      ].join('\n'),
    );
  });

  it('says that nothing changed', () => {
    expect(formatText(makeOutcome([]))).toBe(
      'old.yaml -> new.yaml\nno change\nnext version: none\n',
    );
  });

  it('makes one row of the same change in several documents', () => {
    const findings = ['a', 'b', 'c'].map((file) =>
      makeFinding({ location: { base: null, revision: { file, line: 1, column: 1 } } }),
    );
    const text = formatText(makeOutcome(findings));
    expect(text).toContain('Callers break (3)');
    expect(text.match(/property name removed.*6 operations/g)).toHaveLength(1);
  });

  it('shows apart what breaks generated clients only', () => {
    const finding = makeFinding({
      class: 'additive',
      audiences: { wire: 'additive', client: 'breaking' },
    });
    expect(formatText(makeOutcome([finding]))).toContain('\nOnly generated clients break (1)\n');
    expect(formatText(makeOutcome([finding], { audience: 'wire' }))).toContain('\nNew (1)\n');
  });

  const many = (overrides: Partial<Finding>, count: number) =>
    Array.from({ length: count }, (_, index) =>
      makeFinding({ ...overrides, message: `Node${index}: ${'long '.repeat(40)}` }),
    );
  const fittingLines = (outcome: DriftOutcome) => {
    const lines = formatText(outcome).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    return lines;
  };

  it('fits 40 lines of 100 columns by rolling up milder changes by kind', () => {
    const lines = fittingLines(
      makeOutcome([
        ...many({ class: 'breaking' }, 20),
        ...many({ class: 'additive', kind: 'property-added' }, 30),
        ...many({ class: 'additive', kind: 'enum-opened', direction: 'response' }, 30),
      ]),
    );
    expect(lines.filter((line) => line.includes('long long'))).toHaveLength(20);
    expect(lines.at(-2)).toMatch(
      /^ {2}request {3}30 x property added: Node0, Node1, .*\.\.\. {2}2 operations$/,
    );
    expect(lines.at(-1)).toMatch(/^ {2}response {2}30 x enum opened: Node0, /);
  });

  it('is as wide as the terminal, within 60 and 100 columns', () => {
    const outcome = makeOutcome(many({}, 1));
    const widths = [20, 80, 500, undefined].map((columns) =>
      Math.max(
        ...formatText(outcome, { columns })
          .split('\n')
          .map((line) => line.length),
      ),
    );
    expect(widths).toEqual([60, 80, 100, 100]);
  });

  it('names what a row of a kind is about where all messages begin with the title', () => {
    const findings = Array.from({ length: 50 }, (_, index) =>
      makeFinding({
        kind: 'parameter-became-required',
        message: `parameter became required: p${index}`,
      }),
    );
    expect(formatText(makeOutcome(findings))).toContain('50 x parameter became required: p0, p1, ');
  });

  it('counts what does not fit even so, breaking changes last', () => {
    const kinds = (changeClass: ChangeClass, count: number) =>
      Array.from({ length: count }, (_, index) =>
        makeFinding({
          class: changeClass,
          kind: `kind-${index}`,
          message: `${index} ${'long '.repeat(40)}`,
        }),
      );
    const findings = [
      ...kinds('breaking', 20),
      ...kinds('potentially-breaking', 30),
      ...kinds('additive', 50),
    ];
    const lines = fittingLines(makeOutcome(findings, { notes: ['one', 'two'] }));
    expect(lines.filter((line) => line.includes('long long'))).toHaveLength(24);
    expect(lines.filter((line) => /and \d+ more/.test(line))).toEqual([
      '  ... and 27 more (--all lists them)',
      '  ... and 49 more (--all lists them)',
    ]);
    expect(lines.slice(-2)).toEqual(['note: one', 'note: two']);
  });

  it('gives every detail with `all`', () => {
    const text = formatText(
      makeOutcome([
        makeFinding({
          audiences: { wire: 'breaking', client: 'no-change' },
          witness: { role: 'body', value: { name: 'Rex' }, acceptedBy: 'base' },
        }),
        makeFinding({ class: 'docs-only', message: 'title' }),
      ]),
      { all: true },
    );
    expect(text).toContain('at new.yaml:4:5\n');
    expect(text).toContain('why: Callers that send it are refused.\n');
    expect(text).toContain('wire: breaking; client: no-change\n');
    expect(text).toContain(
      'witness: body {"name":"Rex"}: the base takes it, the revision refuses it\n',
    );
    expect(text).toContain('operations: GET /pets, POST /pets\n');
    expect(text).toContain('Docs only (1)\n');
  });

  it('shows whole messages and all notes with `all`', () => {
    const message = 'long '.repeat(60).trim();
    const notes = Array.from({ length: 9 }, (_, index) => `note ${index}`);
    const outcome = makeOutcome([makeFinding({ message })], { notes });
    expect(formatText(outcome, { all: true })).toContain(`${message}  2 operations\n`);
    expect(formatText(outcome, { all: true })).toContain('note: note 8\n');
    expect(formatText(outcome)).toContain('note: note 4\n... and 4 more notes\n');
  });

  it('lets no text of a document steer the terminal', () => {
    const finding = makeFinding({
      message: 'a\u001b[2Jb\u0007',
      why: 'c\rd',
      operations: ['GET /\u009b'],
    });
    const text = formatText(makeOutcome([finding]), { all: true });
    expect(text).toContain('a\\u001b[2Jb\\u0007');
    expect(text).toMatch(/^[\n\u0020-\u007e]+$/);
  });

  it('colours on demand only', () => {
    const outcome = makeOutcome([makeFinding()]);
    expect(formatText(outcome)).not.toContain('\u001b');
    const coloured = formatText(outcome, { colour: true });
    expect(coloured).toContain('\u001b[31mCallers break (1)\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(formatText(outcome));
  });
});
