import { describe, expect, it } from 'vitest';
import { takeExcerpt } from '../../src/format/html/excerpt.js';

function excerpt(text: string, line: number, column: number): string {
  const lines = takeExcerpt(text.split('\n'), { file: 'a', line, column });
  return lines.map(({ number, text }) => `${number}:${text}`).join('\n');
}

describe('takeExcerpt', () => {
  it.each([
    ['a key with a map', 'a:\n  b: 1\n\n  c: 2\n\n\nd: 3', 1, 1, '1:a:\n2:  b: 1\n3:\n4:  c: 2'],
    ['a key with a list as far left', 'a:\n- 1\n- 2\nb: 3', 1, 1, '1:a:\n2:- 1\n3:- 2'],
    ['one item of a list', 'a:\n  - x: 1\n    y: 2\n  - z: 3', 2, 5, '2:  - x: 1\n3:    y: 2'],
    ['a key within an item', '- x:\n    y: 2\n  z: 3', 1, 3, '1:- x:\n2:    y: 2\n3:  z: 3'],
    [
      'a key of JSON',
      '{\n  "a": {\n    "b": 1\n  },\n  "c": 2\n}',
      2,
      3,
      '2:  "a": {\n3:    "b": 1\n4:  },',
    ],
    ['a place beyond the text', 'a: 1', 9, 1, ''],
  ])('takes %s', (_name, text, line, column, expected) => {
    expect(excerpt(text, line, column)).toBe(expected);
  });

  it('cuts long nodes and long lines', () => {
    const text = `a:\n${'  b: 1\n'.repeat(1000)}`;
    expect(takeExcerpt(text.split('\n'), { file: 'a', line: 1, column: 1 })).toHaveLength(400);
    expect(excerpt('x'.repeat(500), 1, 1)).toHaveLength(2 + 240 + 3);
  });
});
