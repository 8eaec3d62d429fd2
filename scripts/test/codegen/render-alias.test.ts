import { expect, test } from 'vitest';
import { renderAlias } from '../../codegen/render-alias.ts';

const alias = { type: "components['schemas']['X']", description: 'Words.', origin: 'schema X' };

test('declares a type with its words', () => {
  expect(renderAlias({ ...alias, name: 'Pet' })).toBe(
    "/** Words. */\nexport type Pet = components['schemas']['X'];\n",
  );
});

test('a schema called like a type of the language does not hide it from the module', () => {
  expect(renderAlias({ ...alias, name: 'Record' })).toBe(
    "/** Words. */\ntype Record_ = components['schemas']['X'];\nexport type { Record_ as Record };\n",
  );
});
