import { describe, expect, it } from 'vitest';
import { readPairs } from '../../src/read/read-pairs.js';
import { petsDocument } from '../helpers/documents.js';
import { makeRepository } from '../helpers/make-repository.js';
import { makeTestFolder } from '../helpers/test-folder.js';

const pets = petsDocument('name:\n  type: string');

async function readNames(base: string, revision: string, cwd: string) {
  const { pairs } = await readPairs(base, revision, { cwd });
  return pairs.map(({ name, base, revision }) => [
    name,
    base?.source ?? null,
    revision?.source ?? null,
  ]);
}

describe('readPairs', () => {
  it('pairs files of the same name, in folders below too', async () => {
    const cwd = makeTestFolder({
      'old/a.yaml': pets,
      'old/deep/b.json': '{"openapi":"3.0.3","paths":{}}',
      'old/gone.yml': pets,
      'new/a.yaml': pets,
      'new/deep/b.json': '{"openapi":"3.0.3","paths":{}}',
      'new/new.yaml': pets,
      'new/readme.md': 'no',
      'new/settings.yaml': 'a: 1',
      'new/node_modules/c.yaml': pets,
    });
    expect(await readNames('old', './new/', cwd)).toEqual([
      ['a.yaml', 'old/a.yaml', './new/a.yaml'],
      ['deep/b.json', 'old/deep/b.json', './new/deep/b.json'],
      ['gone.yml', 'old/gone.yml', null],
      ['new.yaml', null, './new/new.yaml'],
    ]);
  });

  it('pairs files whose names hold the version that is the name of the folder', async () => {
    const cwd = makeTestFolder({ '2025-04/a_2025-04.yaml': pets, '2025-10/a_2025-10.yaml': pets });
    expect(await readNames('2025-04', '2025-10', cwd)).toEqual([
      ['a_*.yaml', '2025-04/a_2025-04.yaml', '2025-10/a_2025-10.yaml'],
    ]);
  });

  it('compares a folder of a revision with the folder as it is now', async () => {
    const cwd = makeRepository({ 'specs/a.yaml': pets, 'specs/b/c.yaml': pets });
    expect(await readNames('git:v1:specs/', 'specs', cwd)).toEqual([
      ['a.yaml', 'git:v1:specs/a.yaml', 'specs/a.yaml'],
      ['b/c.yaml', 'git:v1:specs/b/c.yaml', 'specs/b/c.yaml'],
    ]);
  });

  it('refuses a folder beside a file, folders without documents, and a document that lost its `openapi`', async () => {
    const cwd = makeTestFolder({ 'a/a.yaml': pets, 'b/x.yaml': 'a: 1', 'c/a.yaml': 'info: {}' });
    await expect(readPairs('a', 'a/a.yaml', { cwd })).rejects.toThrow(
      "can't be compared with the file",
    );
    await expect(readPairs('b', 'b', { cwd })).rejects.toThrow('b: neither it nor b holds');
    await expect(readPairs('a', 'c', { cwd })).rejects.toThrow('c/a.yaml:1:1: not OpenAPI');
  });

  it('keeps the texts of both sides', async () => {
    const cwd = makeTestFolder({ 'a.yaml': pets, 'b.yaml': petsDocument('a:\n  type: string') });
    const { texts } = await readPairs('a.yaml', 'b.yaml', { cwd });
    expect(texts.base.get('a.yaml')).toBe(pets);
    expect([...texts.revision.keys()]).toEqual(['b.yaml']);
  });
});
