import { describe, expect, test } from 'vitest';
import { applyOverrides, loadSpecs, OverrideError, readOverrides } from '../../specs/index.ts';
import type { Json, JsonObject } from '../../specs/read-spec.ts';
import { asYaml, petsDocument, temporaryFolder } from './specs-folder.ts';

const GET_PET = '/paths/~1pets~1{id}/get';

function folderWith(overrides: string, document: JsonObject = petsDocument()): string {
  return temporaryFolder({
    '2025-04/pets_2025-04.oas.yaml': asYaml(petsDocument()),
    '2025-10/pets_2025-10.oas.yaml': asYaml(document),
    'overrides/pets.yaml': overrides,
  });
}

function override(target: string, change: Json): string {
  return `- target: ${JSON.stringify(target)}\n  change: ${JSON.stringify(change)}\n  reason: Pets are special.\n`;
}

describe('loadSpecs', () => {
  test('merges a change into the target and leaves the published document alone', () => {
    const folder = folderWith(override('2025-10/pets#/components/schemas/Pet', { 'x-a': 1 }));
    const [old, spec] = loadSpecs(folder);
    expect(spec?.document).toMatchObject({ components: { schemas: { Pet: { 'x-a': 1 } } } });
    expect(spec?.published.document).toEqual(petsDocument());
    expect(old?.document).toEqual(petsDocument());
    expect(spec?.applied).toMatchObject([{ changed: ['#/components/schemas/Pet'] }]);
  });

  test('removes a parameter by its name wherever it is declared, and only that one', () => {
    const document = loadSpecs(folderWith(override('*/*#/paths/*/*/parameters/X-Version', null)));
    for (const spec of document) {
      const names = JSON.stringify(spec.document).match(/"name":"(id|X-Version)"/g);
      expect(names).toEqual(['"name":"id"']);
    }
  });

  test('removes several items of one array', () => {
    const [spec] = loadSpecs(folderWith(override(`*/pets#${GET_PET}/parameters/*`, null)));
    expect(spec?.applied[0]?.changed).toEqual([
      '#/paths/~1pets~1{id}/get/parameters/0',
      '#/paths/~1pets~1{id}/get/parameters/1',
    ]);
    expect(spec?.document).toMatchObject({
      paths: { '/pets/{id}': { get: { parameters: [] } } },
    });
  });

  test('finds a parameter that stands behind a reference by the name it has there', () => {
    const spec = { parameters: [{ $ref: '#/shared' }, { name: 'b' }], shared: { name: 'a' } };
    const file = { version: '2025-10', api: 'pets', name: 'pets', absolutePath: 'pets' };
    const [change] = readOverrides(folderWith(override('*/*#/parameters/a', null)));
    const { document } = applyOverrides({ file, document: spec }, change ? [change] : []);
    expect(document).toEqual({ parameters: [{ name: 'b' }], shared: { name: 'a' } });
  });

  test('a `*` version may be without the target in some versions', () => {
    const document = petsDocument();
    document['x-new'] = { a: 1 };
    const folder = folderWith(override('*/pets#/x-new', { a: 2 }), document);
    expect(loadSpecs(folder).map((spec) => spec.document['x-new'])).toEqual([undefined, { a: 2 }]);
  });

  test('later overrides see what earlier ones made', () => {
    const folder = folderWith(
      override('*/pets#/components', { headers: { A: {} } }) +
        override('*/pets#/components/headers/*', { description: 'New.' }),
    );
    expect(loadSpecs(folder)[0]?.document).toMatchObject({
      components: { headers: { A: { description: 'New.' } } },
    });
  });

  test.each([
    ['a literal version', '2025-10/pets#/components/schemas/Cat'],
    ['any version', '*/*#/components/schemas/Cat'],
    ['a version that is not there', '2020-01/pets#/components/schemas/Pet'],
    ['an API that is not there', '*/cats#/components/schemas/Pet'],
  ])('an override whose target is gone fails: %s', (_, target) => {
    const folder = folderWith(override(target, { a: 1 }));
    expect(() => loadSpecs(folder)).toThrow(
      `overrides/pets.yaml:1:3  the target ${target} is gone. Adapt the override to the new contract, or remove it. Its reason was: Pets are special.`,
    );
  });

  test('an override that changes nothing fails', () => {
    const folder = folderWith(
      override('*/pets#/info', { version: 'x' }) +
        override('*/pets#/components/schemas/Pet', { type: 'object' }),
    );
    expect(() => loadSpecs(folder)).toThrow(
      /^overrides\/pets\.yaml:4:3 {2}the target \S+ is already as wanted, .* Pets are special\.$/,
    );
  });

  test('reports every dead override, not only the first', () => {
    const folder = folderWith(override('*/pets#/a', {}) + override('*/pets#/b', {}));
    expect(() => loadSpecs(folder)).toThrow(/pets\.yaml:1:3.*\n.*pets\.yaml:4:3/);
  });
});

describe('readOverrides', () => {
  test.each([
    ['a: 1', '1:1', 'expected a list'],
    ['- just text', '1:1', 'expected a map'],
    ['- target: "*/*#/a"\n  change: 1', '1:3', '`reason` is missing'],
    ['- target: "*/*#/a"\n  reason: Because.', '1:3', '`change` is missing'],
    ['- {target: "*/*#/a", change: 1, reason: " "}', '1:3', '`reason` must say'],
    ['- {target: "*/*#/a", change: 1, reason: A, note: 2}', '1:3', 'unknown key `note`'],
    ['- {target: "db#/a", change: 1, reason: A}', '1:3', '`target` must be'],
    ['- {target: "*/*#", change: 1, reason: A}', '1:3', '`target` must be'],
    ['- {target: 5, change: 1, reason: A}', '1:3', '`target` must be'],
    ['- target: "*/*#/a"\n  target: "*/*#/b"', '2:3', 'keys must be unique'],
  ])('refuses %j', (text, place, message) => {
    const folder = temporaryFolder({ 'overrides/a.yaml': text });
    expect(() => readOverrides(folder)).toThrow(OverrideError);
    expect(() => readOverrides(folder)).toThrow(message);
    expect(() => readOverrides(folder)).toThrow(`overrides/a.yaml:${place}  `);
  });

  test('reads the files in the order of their names, and a folder without overrides as none', () => {
    const folder = temporaryFolder({
      'overrides/b.yaml': override('*/*#/b', null),
      'overrides/a.yaml': override('*/*#/a~1b/c', null),
      'overrides/notes.md': 'no override',
    });
    expect(readOverrides(folder).map(({ steps }) => steps)).toEqual([['a/b', 'c'], ['b']]);
    expect(readOverrides(temporaryFolder())).toEqual([]);
  });
});
