import { expect, test } from 'vitest';
import { docComment } from '../../codegen/doc-comment.ts';

test('writes one line or a block', () => {
  expect(docComment('A pet.')).toBe('/** A pet. */\n');
  expect(docComment('A pet.\n\n- cat\n- dog')).toBe(
    '/**\n * A pet.\n *\n * - cat\n * - dog\n */\n',
  );
});

test.each([undefined, '', ' \n'])('writes nothing for %j', (text) => {
  expect(docComment(text)).toBe('');
});

test('cannot be closed by the text', () => {
  expect(docComment('Matches */* and more.')).toBe('/** Matches *\\/* and more. */\n');
});
