import { describe, expect, test } from 'vitest';
import {
  isJsonObject,
  listSpecs,
  listVersions,
  readSpec,
  specsFolder,
} from '../../scripts/specs/index.js';
import { builtPage } from './helpers/built-site.js';

const versions = listVersions(specsFolder);
const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head'];

/** `api / route / version / id` of every operation, read from the specs as they lie there. */
const specified = listSpecs(specsFolder).flatMap((file) => {
  const { document } = readSpec(file);
  const paths = isJsonObject(document['paths']) ? Object.entries(document['paths']) : [];
  return paths.flatMap(([path, item]) =>
    Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, operation]) => {
      if (!METHODS.includes(method) || !isJsonObject(operation)) return [];
      const route = `${method.toUpperCase()} ${path}`;
      return [`${file.api} / ${route} / ${file.version} / ${operation['operationId']}`];
    }),
  );
});

const { html } = builtPage('/operations.html');
const sections = [...html.matchAll(/<h2 id="[^"]*"[^>]*>(\w+)<\/h2><table.*?<\/table>/gs)];

describe('the page of operations', () => {
  test('shows exactly the operations of the specs', () => {
    const shown = sections.flatMap(([section, api = '']) => {
      const heads = cells(section, 'th').slice(2);
      expect(heads).toEqual(versions);
      return rows(section).flatMap(([first = '', , ...ids]) => {
        const route = /^([A-Z]+ \/\S*)/.exec(first)?.[1] ?? '';
        return ids.flatMap((id, index) =>
          id === 'no' ? [] : [`${api} / ${route} / ${versions[index]} / ${id}`],
        );
      });
    });
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.toSorted()).toEqual(specified.toSorted());
  });

  test('says of whom capabilities() does not speak, which are those without a method', () => {
    const without = sections.flatMap(([section]) => rows(section)).filter(([, by]) => by === '–');
    expect(without.length).toBeGreaterThan(0);
    expect(html).toContain('It does not list operations without a method');
  });

  test('shows how many there are', () => {
    const count = sections.flatMap(([section]) => rows(section)).length;
    expect(html).toMatch(new RegExp(`<p role="status"[^>]*>${count} of ${count} operations</p>`));
  });
});

function rows(section: string): string[][] {
  const [, body = ''] = /<tbody>(.*)<\/tbody>/s.exec(section) ?? [];
  return [...body.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => cells(row, 'td'));
}

/** The text of cells; the parts of a cell are apart. */
function cells(markup: string, tag: string): string[] {
  return [...markup.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(
    ([, cell = '']) =>
      cell
        .replaceAll('</code>', ' ')
        .replaceAll(/<[^>]*>/g, '')
        .trim(),
  );
}
