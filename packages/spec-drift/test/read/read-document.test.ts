import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/read-document.js';
import { petsDocument } from '../helpers/documents.js';
import { makeRepository } from '../helpers/make-repository.js';
import { startServer } from '../helpers/start-server.js';
import { makeTestFolder } from '../helpers/test-folder.js';

const pets = petsDocument('name:\n  type: string');

async function readText(text: string, name = 'api.yaml') {
  return readDocument(name, { cwd: makeTestFolder({ [name]: text }) });
}

describe('readDocument', () => {
  it('reads YAML with the place of every node', async () => {
    const document = await readText(pets);
    expect(document.source).toBe('api.yaml');
    expect(document.value['openapi']).toBe('3.0.3');
    expect(document.locate('')).toEqual({ file: 'api.yaml', line: 1, column: 1 });
    expect(document.locate('/paths/~1pets/post')).toEqual({ file: 'api.yaml', line: 7, column: 5 });
    const parent = { file: 'api.yaml', line: 20, column: 5 };
    expect(document.locate('/components/schemas/Pet')).toEqual(parent);
    expect(document.locate('/components/schemas/Pet/required/0')).toEqual(parent);
  });

  it('reads JSON with the place of every node, pretty or on one line', async () => {
    const value = {
      openapi: '3.0.3',
      paths: { '/a': { get: { tags: ['x', 'y"\\'], responses: {} } } },
    };
    const document = await readText(JSON.stringify(value, null, 2), 'api.json');
    expect(document.value).toEqual(value);
    expect(document.locate('/paths/~1a/get')).toEqual({ file: 'api.json', line: 5, column: 7 });
    expect(document.locate('/paths/~1a/get/tags/1')).toEqual({
      file: 'api.json',
      line: 8,
      column: 11,
    });
    expect(document.locate('/paths/~1a/get/responses').line).toBe(10);
    const flat = await readText('{"openapi":"3.0.3","paths":{},"paths":{"/b":{}}}', 'api.json');
    expect(flat.locate('/paths/~1b')).toEqual({ file: 'api.json', line: 1, column: 40 });
  });

  it('reads YAML that only the full parser takes: anchors, merges, flow, tabs, CRLF', async () => {
    const text = `openapi: 3.1.0\r
x-a: &a {type: string, format: date}\r
components:\r
  schemas:\r
    A: {<<: *a, format: uuid}\r
    B: *a\r
`;
    const { value, locate } = await readText(text);
    expect(value['components']).toEqual({
      schemas: { A: { type: 'string', format: 'uuid' }, B: { type: 'string', format: 'date' } },
    });
    expect(locate('/components/schemas/A/format')).toEqual({
      file: 'api.yaml',
      line: 5,
      column: 17,
    });
    expect(locate('/components/schemas/B/format')).toEqual({
      file: 'api.yaml',
      line: 6,
      column: 5,
    });
  });

  it('keeps dates as text', async () => {
    const { value } = await readText('openapi: 3.0.3\npaths: {}\ninfo: {version: 2025-10-01}\n');
    expect(value['info']).toEqual({ version: '2025-10-01' });
  });

  it('refuses bytes that are not UTF-8, of which letters would be lost', async () => {
    const folder = makeTestFolder({ 'api.yaml': pets });
    writeFileSync(path.join(folder, 'api.yaml'), Buffer.from(`# Größe\n${pets}`, 'latin1'));
    await expect(readDocument('api.yaml', { cwd: folder })).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringContaining('not UTF-8'),
    });
  });

  it.each([
    ['NOT_YAML', 'openapi: 3.0.3\npaths: {\n', 'api.yaml:3:1: not YAML: '],
    [
      'NOT_YAML',
      'openapi: 3.0.3\n---\nopenapi: 3.0.3\n',
      'api.yaml:2:1: not YAML: a second document begins here; give each a file of its own',
    ],
    [
      'NOT_YAML',
      'openapi: 3.0.3\nopenapi: 3.0.3\n',
      'api.yaml:2:1: not YAML: Map keys must be unique',
    ],
    ['NOT_YAML', '{"openapi": "3.0.3", "paths": }x', 'api.yaml:1:'],
    ['NOT_YAML', 'openapi: 3.0.3\npaths: *nowhere\n', 'api.yaml:2:8: not usable YAML: '],
    ['NOT_OPENAPI', '', 'api.yaml:1:1: not OpenAPI 3.0 or 3.1: the document must be an object'],
    [
      'NOT_OPENAPI',
      '- a\n',
      'api.yaml:1:1: not OpenAPI 3.0 or 3.1: the document must be an object',
    ],
    ['NOT_OPENAPI', 'a: 1\n', 'api.yaml:1:1: not OpenAPI 3.0 or 3.1: the key `openapi` is missing'],
    [
      'NOT_OPENAPI',
      'a: 1\nswagger: "2.0"\n',
      'api.yaml:2:1: not OpenAPI 3.0 or 3.1: it is Swagger 2.0',
    ],
    [
      'NOT_OPENAPI',
      'openapi: 3.0\n',
      "api.yaml:1:1: not OpenAPI 3.0 or 3.1: `openapi` must be text such as '3.0.3' or '3.1.0', not 3",
    ],
    ['NOT_OPENAPI', 'openapi: 4.0.0\n', "not '4.0.0'"],
    ['NOT_OPENAPI', 'openapi: 3.0.3\ninfo: {}\n', 'the key `paths` is missing'],
    [
      'NOT_OPENAPI',
      'openapi: 3.0.3\npaths:\n  /a: 1\n',
      'api.yaml:3:3: not OpenAPI: `/a` must be object, not number',
    ],
    [
      'NOT_OPENAPI',
      'openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses: []\n',
      'api.yaml:5:7: not OpenAPI: `responses` must be object, not array',
    ],
    [
      'NOT_OPENAPI',
      'openapi: 3.0.3\npaths: {}\ncomponents:\n  schemas:\n    A:\n      allOf: {}\n',
      'api.yaml:6:7: not OpenAPI: `allOf` must be array, not object',
    ],
    [
      'NOT_OPENAPI',
      'openapi: 3.0.3\npaths:\n  /a:\n    get:\n      parameters: [{}, 5]\n',
      'api.yaml:5:24: not OpenAPI: `1` must be object, not number',
    ],
    [
      'DANGLING_REF',
      'openapi: 3.1.0\ncomponents:\n  schemas:\n    A: {properties: {x-a: {$ref: "#/b"}}}\n',
      'api.yaml:4:28: `$ref: #/b` leads to nothing',
    ],
    [
      'DANGLING_REF',
      'openapi: 3.1.0\ncomponents:\n  schemas:\n    A: {$ref: "#/components/schemas/A"}\n',
      'api.yaml:4:9: `$ref: #/components/schemas/A` leads back to itself',
    ],
    [
      'DANGLING_REF',
      pets.replace('schemas/Pet', 'schemas/Pat'),
      'api.yaml:14:15: `$ref: #/components/schemas/Pat` leads to nothing',
    ],
    [
      'DANGLING_REF',
      pets.replace('#/components/schemas/Pet', 'pet.yaml'),
      'api.yaml:14:15: `$ref: pet.yaml` leads to a file that is not there for it',
    ],
  ])('refuses with %s: %j', async (code, text, message) => {
    const error = await readText(text).catch((reason) => reason);
    expect(error).toMatchObject({ name: 'InputError', code });
    expect(error.message).toContain(message);
  });

  it('takes what a link passes on for data, and names that look like keywords for names', async () => {
    const link = { operationId: 'a', parameters: { limit: '$response.body#/x' }, requestBody: 1 };
    const schema = { type: 'object', dependentRequired: { format: ['unit'], in: ['a'] } };
    const document = {
      openapi: '3.1.0',
      paths: { '/a': { get: { responses: { 200: { description: '', links: { next: link } } } } } },
      components: { schemas: { A: schema } },
    };
    expect((await readText(JSON.stringify(document), 'a.json')).value).toEqual(document);
  });

  it('refuses values that are no list', async () => {
    const text = 'openapi: 3.0.3\npaths: {}\ncomponents:\n  schemas:\n    A: {enum: cat}\n';
    await expect(readText(text)).rejects.toThrow(
      'api.yaml:5:9: not OpenAPI: `enum` must be array, not string',
    );
  });

  it('takes names and data for what they are: no keyword, no reference', async () => {
    const { value } = await readText(`openapi: 3.1.0
paths: {x-any: 5}
x-any: {$ref: nowhere}
components:
  schemas:
    enum:
      type: object
      properties:
        $ref: {type: string}
        required: {type: string}
        default: {$ref: '#/components/schemas/enum/properties/%24ref'}
      example: {$ref: '#/nowhere', required: 3}
      examples: [{type: 5}]
      default: {allOf: 1}
`);
    expect(value['components']).toBeDefined();
  });

  it('refuses nesting that no document has', async () => {
    const text = `{"openapi":"3.0.3","paths":{},"x":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`;
    await expect(readText(text.replace('"x"', '"info"'))).rejects.toThrow('nested more than 400');
  });

  it('names what it can not read', async () => {
    const cwd = makeTestFolder({ 'a.yaml': pets });
    await expect(readDocument('b.yaml', { cwd })).rejects.toThrow(
      "b.yaml: can't be read: no such file",
    );
    await expect(readDocument('.', { cwd })).rejects.toThrow('.: it is a folder');
    await expect(readDocument('a.yaml', { cwd, maxBytes: 9 })).rejects.toThrow(
      'larger than 9 bytes',
    );
  });
});

describe('readDocument with a URL', () => {
  it('reads it, and says what the server answers', async () => {
    const url = await startServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/api.yaml' }).end();
      else if (request.url === '/api.yaml?v=1' || request.url === '/api.yaml') response.end(pets);
      else if (request.url !== '/slow') response.writeHead(404).end('no');
    });
    const document = await readDocument(`${url}/api.yaml?v=1`);
    expect(document.locate('/paths')).toEqual({ file: `${url}/api.yaml?v=1`, line: 5, column: 1 });
    expect((await readDocument(`${url}/moved`)).value['info']).toBeDefined();
    await expect(readDocument(`${url}/x`)).rejects.toThrow(
      `${url}/x: can't be read: the server answers 404`,
    );
    await expect(readDocument(`${url}/api.yaml`, { maxBytes: 20 })).rejects.toThrow(
      'larger than 20',
    );
    await expect(readDocument(`${url}/slow`, { timeoutMs: 50 })).rejects.toThrow(
      'no answer within 50 ms',
    );
  });

  it('does not send or show a password', async () => {
    const error = await readDocument('http://me:secret@127.0.0.1:1/a').catch((reason) => reason);
    expect(error).toMatchObject({ code: 'UNREADABLE' });
    expect(error.message).not.toContain('secret');
  });

  it('names the cause when nobody listens', async () => {
    await expect(readDocument('http://127.0.0.1:1/a')).rejects.toMatchObject({
      code: 'UNREADABLE',
    });
  });
});

describe('readDocument with git:REV:path', () => {
  it('reads a file as it was', async () => {
    const cwd = makeRepository({ 'specs/api.yaml': pets });
    writeFileSync(path.join(cwd, 'specs/api.yaml'), 'changed');
    const document = await readDocument('git:v1:specs/api.yaml', { cwd });
    expect(document.locate('/paths')).toEqual({
      file: 'git:v1:specs/api.yaml',
      line: 5,
      column: 1,
    });
    mkdirSync(path.join(cwd, 'deep'));
    const below = { cwd: path.join(cwd, 'specs') };
    expect((await readDocument('git:HEAD:./api.yaml', below)).value['paths']).toBeDefined();
  });

  it('passes on what git says, and no options to git', async () => {
    const cwd = makeRepository({ 'api.yaml': pets });
    await expect(readDocument('git:v2:api.yaml', { cwd })).rejects.toThrow(
      'git:v2:api.yaml: git says: ',
    );
    await expect(readDocument('git:v1:b.yaml', { cwd })).rejects.toThrow(
      "git says: path 'b.yaml' does not exist",
    );
    await expect(readDocument('git:--all:a', { cwd })).rejects.toThrow('expected git:REV:path');
    await expect(readDocument('git:api.yaml', { cwd })).rejects.toThrow('expected git:REV:path');
  });
});
