import { expect, test } from 'vitest';
import { wrapText } from '../../codegen/wrap-text.ts';

const words = (count: number, word = 'word') => Array(count).fill(word).join(' ');

test('breaks a long line between words and loses none', () => {
  const lines = wrapText(words(60));
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(96);
  expect(lines.join(' ')).toBe(words(60));
});

test('keeps the line breaks and blank lines of the text', () => {
  expect(wrapText('One.\n\nTwo:\n- a\n- b\n')).toEqual(['One.', '', 'Two:', '- a', '- b']);
});

test('indents what follows in a list item', () => {
  const [first, ...rest] = wrapText(`- ${words(40)}\n- next`);
  expect(first).toMatch(/^- word/);
  expect(rest.pop()).toBe('- next');
  expect(rest.length).toBeGreaterThan(0);
  for (const line of rest) expect(line).toMatch(/^ {2}word/);
});

test.each(['- ', '* ', '# ', '> ', '@see ', '1. '])(
  'never starts a line with %j by itself',
  (mark) => {
    for (let before = 15; before < 25; before++) {
      const lines = wrapText(`${words(before)} ${mark}${words(10)}`);
      expect(lines.filter((line) => line.startsWith(mark))).toEqual([]);
    }
  },
);

test('leaves code blocks, tables and words longer than a line alone', () => {
  const code = `\`\`\`\n${words(60)}\n\`\`\``;
  expect(wrapText(code)).toEqual(code.split('\n'));
  const row = `| ${words(60)} |`;
  expect(wrapText(row)).toEqual([row]);
  expect(wrapText('x'.repeat(300))).toEqual(['x'.repeat(300)]);
});
