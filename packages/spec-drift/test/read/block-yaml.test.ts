import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/engine/document/json-pointer.js';
import { parseBlockYaml } from '../../src/read/block-yaml.js';
import { parseYaml } from '../../src/read/parse-yaml.js';
import { listPointers } from '../helpers/list-pointers.js';

const specs = new URL('../../../../specs/', import.meta.url);

function expectSameAsFullParser(text: string): void {
  const quick = parseBlockYaml('a.yaml', text);
  if (!quick) return;
  const full = parseYaml('a.yaml', text);
  expect(quick.value).toStrictEqual(full.value);
  // Where a list item of nothing is, is anyone's guess.
  for (const pointer of listPointers(full.value).filter((each) => !isNull(full.value, each))) {
    expect([pointer, quick.locate(pointer)]).toStrictEqual([pointer, full.locate(pointer)]);
  }
}

function isNull(root: unknown, pointer: string): boolean {
  return valueAt(root, pointer) === null;
}

describe('parseBlockYaml', () => {
  const files = ['2025-04', '2025-10'].flatMap((version) =>
    readdirSync(new URL(`${version}/`, specs))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${version}/${name}`),
  );

  it.each(files)('reads %s itself, with the values and places of the full parser', (name) => {
    const text = readFileSync(new URL(name, specs), 'utf8');
    expect(parseBlockYaml(name, text)).toBeDefined();
    expectSameAsFullParser(text);
  });

  it.each([
    ['a: 1\nb: -2.5\nc: 007\nd: +3\n', { a: 1, b: -2.5, c: 7, d: 3 }],
    ['a: true\nb: null\nc: ~\nd:\ne: False\n', { a: true, b: null, c: null, d: null, e: false }],
    ['a: 2025-10\nb: 2025-01-08T09:15:00Z\n', { a: '2025-10', b: '2025-01-08T09:15:00Z' }],
    ["'200': 'it''s'\n\"x\": \"a\\n\\u00e9\"\n", { 200: "it's", x: 'a\né' }],
    ['a:\n- 1\n- b: 2\n  c: 3\n-\n  - 4\n', { a: [1, { b: 2, c: 3 }, [4]] }],
    ['a: one\n  two\n\n  three\nb: 1\n', { a: 'one two\nthree', b: 1 }],
    ['a: |-\n  x\n   y\n\n  z\nb: |\n  t\n\nc: 1\n', { a: 'x\n y\n\nz', b: 't\n', c: 1 }],
    ['a: >-\n  x\n  y\n\n  z\nb: >+\n  t\n\nc: 1\n', { a: 'x y\nz', b: 't\n\n', c: 1 }],
    ['---\n# c\na: []   # d\nb: {}\n', { a: [], b: {} }],
    ['a: http://x#y\nb: a:b\n', { a: 'http://x#y', b: 'a:b' }],
  ])('reads %j', (text, value) => {
    expect(parseBlockYaml('a.yaml', text)?.value).toEqual(value);
    expectSameAsFullParser(text);
  });

  it.each([
    'a: &x 1\nb: *x\n',
    'a: !!str 1\n',
    'a: [1, 2]\n',
    'a: 1\na: 2\n',
    'a: b: c\n',
    'a:\n\t- 1\n',
    'a: 1\n b: 2\n',
    '- a\n',
    'a: "x\n',
    '<<: {}\n',
    'a: 0x10\n',
    'a: 1\n---\nb: 2\n',
    'a: |2\n   x\n',
    '1.0: a\n',
    'a: 1\r\nb: 2\n',
    '__proto__: 1\n',
  ])('leaves %j to the full parser', (text) => {
    expect(parseBlockYaml('a.yaml', text)).toBeUndefined();
  });

  it('never reads another value than the full parser', () => {
    const scalar = fc.constantFrom(
      ...[
        'x',
        'a b',
        '1',
        '-1.5',
        '.5',
        '1e3',
        '0o7',
        'null',
        '~',
        'True',
        "'q'",
        "'it''s'",
        '"d"',
      ],
      ...[
        '"a\\nb"',
        '"a\\',
        "'open",
        '|',
        '>-',
        '|+',
        '>',
        '[]',
        '{}',
        '[a]',
        '#c',
        'x #c',
        'x:',
        '-',
      ],
      ...[
        '- y',
        '? z',
        '*a',
        '&b',
        '!t',
        '@',
        '%',
        'k: v',
        '2025-10',
        '',
        '"\\x41"',
        "''",
        "' '",
        '" a"',
      ],
    );
    const key = fc.constantFrom(
      'a',
      'b',
      "'c'",
      '"d"',
      '200',
      '1.0',
      'null',
      '<<',
      'e f',
      '-g',
      '/h{i}',
    );
    const indent = fc.integer({ min: 0, max: 4 }).map((width) => ' '.repeat(width));
    const line = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(indent, key, scalar).map(([i, k, s]) => `${i}${k}: ${s}`) },
      { weight: 2, arbitrary: fc.tuple(indent, key).map(([i, k]) => `${i}${k}:`) },
      { weight: 3, arbitrary: fc.tuple(indent, scalar).map(([i, s]) => `${i}- ${s}`) },
      {
        weight: 2,
        arbitrary: fc.tuple(indent, key, scalar).map(([i, k, s]) => `${i}- ${k}: ${s}`),
      },
      { weight: 2, arbitrary: fc.tuple(indent, scalar).map(([i, s]) => i + s) },
      { weight: 1, arbitrary: indent },
    );
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', ''))
      .map(([lines, end]) => `a: 1\n${lines.join('\n')}${end}`);
    fc.assert(fc.property(text, expectSameAsFullParser), { numRuns: 20_000 });
  });

  it('never reads another value of a real document with a few characters changed', () => {
    const lines = readFileSync(new URL('2025-10/db_control_2025-10.oas.yaml', specs), 'utf8').split(
      '\n',
    );
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      drop: fc.integer({ min: 0, max: 2 }),
      insert: fc.constantFrom(
        '',
        ' ',
        '  ',
        '\n',
        '-',
        '- ',
        ': ',
        '#',
        ' #',
        "'",
        '"',
        '\\',
        '|',
        '>-',
        '~',
        '[',
        ']',
      ),
    });
    const starts = [...lines.keys()].filter((index) => /^ {4}\S/.test(lines[index] ?? ''));
    const excerpt = fc.record({
      start: fc.constantFrom(...starts),
      edits: fc.array(edit, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(excerpt, ({ start, edits }) => {
        const next = lines.findIndex((line, index) => index > start && /^ {0,4}\S/.test(line));
        let text = `a:\n${lines.slice(start, next).join('\n')}\n`;
        for (const { at, drop, insert } of edits) {
          const offset = Math.floor(at * text.length);
          text = text.slice(0, offset) + insert + text.slice(offset + drop);
        }
        expectSameAsFullParser(text);
      }),
      { numRuns: 1500 },
    );
  });
});
