import { describe, expect, test } from 'vitest';
import { folderOf, NAME, PET, petsWith, problemsIn } from './pets-folder.ts';
import { asYaml, petsDocument, readIn, writeIn } from './specs-folder.ts';

describe('lock', () => {
  test('tells an edit of prose from one of the contract', async () => {
    const folder = folderOf(petsDocument());
    writeIn(folder, NAME, asYaml(petsWith(PET, { description: 'Other words.' })));
    expect(await problemsIn(folder)).toEqual([
      expect.stringMatching(
        /:1:1 {2}the prose differs from specs\.lock\.json .* run `pnpm specs lock`/,
      ),
    ]);
    writeIn(folder, NAME, asYaml(petsWith(PET, { required: ['name'] })));
    expect(await problemsIn(folder)).toEqual([
      expect.stringMatching(/:1:1 {2}the contract differs from specs\.lock\.json /),
    ]);
  });

  test('an edited published file is to be pulled again', async () => {
    const folder = folderOf(petsDocument(), { origin: 'published' });
    writeIn(folder, NAME, asYaml(petsWith(PET, { required: ['name'] })));
    expect(await problemsIn(folder)).toEqual([
      expect.stringContaining(
        'correct it by an override, and restore it from git or by `pnpm specs pull 2025-10/pets`',
      ),
    ]);
  });

  test('a file that is not locked, and a locked file that is not there', async () => {
    const folder = folderOf(petsDocument());
    const lock = readIn(folder, 'specs.lock.json');
    writeIn(folder, 'specs.lock.json', lock.replace('pets_2025-10', 'cats_2025-10'));
    const line = lock.split('\n').findIndex((text) => text.includes(NAME)) + 1;
    expect(await problemsIn(folder)).toEqual([
      `${NAME}:1:1  the file is not in specs.lock.json. If it belongs here, run \`pnpm specs lock\`.`,
      expect.stringContaining(
        `specs.lock.json:${line}:5  2025-10/cats_2025-10.oas.yaml is missing`,
      ),
    ]);
  });

  test.each([
    ['{', 'no JSON'],
    ['{}', 'expected `upstream`'],
    [
      '{"upstream": {"repository": "a", "commit": "b"}, "files": {"x": {"url": 1}}}',
      '`url` of x is missing or wrong: 1',
    ],
  ])('a broken lock is a problem: %s', async (text, message) => {
    const folder = folderOf(petsDocument());
    writeIn(folder, 'specs.lock.json', text);
    expect(await problemsIn(folder)).toEqual([
      expect.stringContaining(`specs.lock.json:1:1  ${message}`),
    ]);
  });
});
