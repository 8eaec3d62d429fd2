import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/engine/compare-documents.js';
import { createOperationLocator } from '../../src/format/operation-locator.js';
import { readDocument } from '../../src/read/read-document.js';
import { readPairs } from '../../src/read/read-pairs.js';
import { petsDocument } from '../helpers/documents.js';
import { makeRepository } from '../helpers/make-repository.js';
import { startServer } from '../helpers/start-server.js';
import { makeTestFolder } from '../helpers/test-folder.js';

/** A document whose body is described in other files, which refer to each other and back to it. */
function split(limit: number): Record<string, string> {
  return {
    'api.yaml': petsDocument('name:\n  type: string').replace(
      '#/components/schemas/Pet',
      'schemas/pet%20shop.yaml#/Animal',
    ),
    'schemas/pet shop.yaml': `Animal:
  type: object
  required: [kind]
  properties:
    kind: {$ref: '#/Kind'}
    owner: {$ref: '../common/owner.json'}
    twin: {$ref: '../api.yaml#/components/schemas/Pet'}
    $ref: {type: string, default: {$ref: nowhere.yaml}}
Kind: {type: string, maxLength: ${limit}}
`,
    'common/owner.json': `{"type":"object","properties":{"pets":
{"type":"array","items":{"$ref":"../schemas/pet%20shop.yaml#/Animal"}}}}`,
  };
}

function under(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
  );
}

async function findingsOf(base: string, revision: string, cwd: string) {
  const { pairs } = await readPairs(base, revision, { cwd });
  return pairs.flatMap(({ base: from, revision: to }) =>
    from && to ? compareDocuments(from, to).findings : [],
  );
}

describe('references to other files', () => {
  const both = { ...under('old', split(20)), ...under('new', split(10)) };

  it('are followed from a document, and findings name the place in the other file', async () => {
    const cwd = makeTestFolder(both);
    const [finding, ...others] = await findingsOf('old/api.yaml', 'new/api.yaml', cwd);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'limit-tightened',
      class: 'breaking',
      operations: ['POST /pets'],
      message: expect.stringContaining('pet shop.yaml Kind: limit tightened: maxLength 20 -> 10'),
    });
    expect(finding?.location).toEqual({
      base: { file: 'old/schemas/pet shop.yaml', line: 9, column: 1 },
      revision: { file: 'new/schemas/pet shop.yaml', line: 9, column: 1 },
    });
  });

  it('are followed in folders, where the fragments are no documents of their own', async () => {
    const cwd = makeTestFolder(both);
    const documents = await readPairs('old', 'new', { cwd });
    expect(documents.pairs.map(({ name }) => name)).toEqual(['api.yaml']);
    expect(documents.texts.revision.get('new/common/owner.json')).toContain('"pets"');
    const [finding] = await findingsOf('old', 'new', cwd);
    expect(finding?.kind).toBe('limit-tightened');
    const locate = createOperationLocator(documents);
    expect(finding && locate(finding, 'POST /pets')).toEqual({
      file: 'new/api.yaml',
      line: 7,
      column: 5,
    });
  });

  it('are followed in a revision and below a URL', async () => {
    const cwd = makeRepository(both);
    expect(await findingsOf('git:v1:old/api.yaml', 'new/api.yaml', cwd)).toHaveLength(1);
    expect(await findingsOf('git:v1:old', 'git:v1:new', cwd)).toHaveLength(1);
    const files = split(10);
    const url = await startServer((request, response) => {
      const text = files[decodeURIComponent(request.url ?? '').replace('/v1/', '')];
      if (text === undefined) response.writeHead(404).end();
      else response.end(text);
    });
    const [finding] = await findingsOf('old/api.yaml', `${url}/v1/api.yaml`, cwd);
    expect(finding?.location.revision?.file).toBe(`${url}/v1/schemas/pet%20shop.yaml`);
  });

  it('say the same as one document', async () => {
    const whole = petsDocument(`name:\n  type: string\n  maxLength: 5`);
    const cwd = makeTestFolder({
      'one.yaml': whole,
      'two.yaml': whole.replace('#/components/schemas/Pet', 'pet.yaml'),
      'pet.yaml': 'type: object\nproperties:\n  name:\n    type: string\n    maxLength: 5\n',
    });
    const found = await findingsOf('one.yaml', 'two.yaml', cwd);
    expect(found.filter(({ class: verdict }) => verdict !== 'no-change')).toEqual([]);
  });
});

describe('a reference to a file that can not be followed', () => {
  const pets = (reference: string) =>
    petsDocument('name:\n  type: string').replace('#/components/schemas/Pet', reference);

  it.each([
    ['gone.yaml', "leads to a file that is not there for it: gone.yaml: can't be read: no such"],
    ['../out.yaml', 'leads out of the folder of the document'],
    ['/etc/hosts', 'leads out of the folder of the document'],
    ['https://example.com/a.yaml', 'leads out of the folder of the document'],
    ['text.yaml', 'leads to text.yaml, which holds neither an object nor a list'],
    ['pet.yaml#/Nobody', '`$ref: pet.yaml#/Nobody` leads to nothing in that file'],
  ])('%s is refused with its place', async (reference, reason) => {
    const cwd = makeTestFolder({
      'api.yaml': pets(reference),
      'pet.yaml': 'Pet: {}\n',
      'text.yaml': 'just text\n',
    });
    const error = await readDocument('api.yaml', { cwd }).catch((problem) => problem);
    expect(error).toMatchObject({ name: 'InputError', code: 'DANGLING_REF' });
    expect(error.message).toContain('api.yaml:14:15: `$ref: ');
    expect(error.message).toContain(reason);
  });

  it('is refused with its place in the other file, as is what that holds', async () => {
    const cwd = makeTestFolder({
      'api.yaml': pets('pet.yaml#/Pet'),
      'pet.yaml': 'Pet:\n  type: object\n  properties:\n    a: {$ref: gone.yaml}\n',
      'two.yaml': pets('wrong.yaml'),
      'wrong.yaml': 'type: object\nproperties: 3\n',
      'three.yaml': pets('broken.yaml'),
      'broken.yaml': 'a: [\n',
    });
    await expect(readDocument('api.yaml', { cwd })).rejects.toThrow(
      'pet.yaml:4:9: `$ref: gone.yaml` leads to',
    );
    await expect(readDocument('two.yaml', { cwd })).rejects.toThrow(
      'wrong.yaml:2:1: not OpenAPI: `properties` must be object, not number',
    );
    await expect(readDocument('three.yaml', { cwd })).rejects.toThrow('broken.yaml:');
  });
});
