import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adapterFile } from '../../../codegen/facade/adapters/adapter-file.ts';
import { generateAdapters } from '../../../codegen/facade/adapters/generate-adapters.ts';
import { readAdapters, renderAdapterList } from '../../../codegen/facade/adapters/read-adapters.ts';
import type { ShapeAdapter } from '../../../codegen/facade/adapters/shape-adapter.ts';
import { repositoryRoot } from '../../../lib/repository-root.ts';
import { removeAdapters } from '../../../upgrade/retire/remove-adapters.ts';

const adapter: ShapeAdapter = {
  operation: 'describeIndex',
  before: '2025-10',
  previous: '2025-04',
  request: [],
  response: ['IndexModel.spec: type changed'],
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'adapters-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Type errors of a facade that has generated types and this adapter, and nothing else. */
function typeErrors(text: string | undefined): string {
  const source = 'packages/facade/src';
  const generated = path.join(root, source, 'generated');
  mkdirSync(generated, { recursive: true });
  for (const name of ['types.ts', 'types-2025-04', 'types-2025-10']) {
    const from = path.join(repositoryRoot, source, 'generated', name);
    cpSync(from, path.join(generated, name), { recursive: true });
  }
  for (const [name, code] of generateAdapters([adapter])) {
    if (!name.endsWith('adapters.ts')) continue;
    writeFileSync(path.join(root, 'packages', name), code);
  }
  if (text !== undefined) {
    const file = path.join(root, adapterFile(adapter));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    path.join(root, 'tsconfig.json'),
    JSON.stringify({
      extends: path.join(repositoryRoot, 'tsconfig.base.json'),
      compilerOptions: { noEmit: true },
      include: ['packages'],
    }),
  );
  const tsc = path.join(repositoryRoot, 'node_modules/.bin/tsc');
  return spawnSync(tsc, ['-p', root], { encoding: 'utf8' }).stdout;
}

const head = `import type { OperationsOf } from '../generated/types.js';

type Old = OperationsOf['2025-04']['describeIndex']['response'];
type New = OperationsOf['2025-10']['describeIndex']['response'];
`;

test('the type check fails until the adapter is written, and names the file', () => {
  expect(typeErrors(undefined)).toContain("'../adapters/2025-10.js'");
});

test('it fails when the adapter translates something else', () => {
  const wrong = 'export const describeIndex = { response: (text: string) => text };\n';
  expect(typeErrors(wrong)).toContain('adapters.ts');
  const empty = 'export const describeIndex = {};\n';
  expect(typeErrors(empty)).toContain("Property 'response' is missing");
  expect(typeErrors('export {};\n')).toContain("Property 'describeIndex' does not exist");
});

test('it passes with an adapter that gives the new shape', () => {
  const text = `${head}
export const describeIndex = {
  response({ spec, ...rest }: Old): New {
    if (!('serverless' in spec)) throw new Error('Only serverless indexes in this example.');
    const readCapacity = { mode: 'OnDemand', status: { state: 'Ready' } } as const;
    return { ...rest, spec: { serverless: { ...spec.serverless, readCapacity } } };
  },
};
`;
  expect(typeErrors(text)).toBe('');
});

test('where none is needed the engine calls its own parts; the list is read as it was written', () => {
  const plain = [...generateAdapters([])];
  expect(plain.map(([name]) => name)).toEqual(['facade/src/generated/calls.ts']);
  expect(plain[0]?.[1]).not.toContain('adapters');
  expect(plain[0]?.[1].match(/^export \{ \w+ \} from/gm)).toHaveLength(3);
  expect(readAdapters(root)).toEqual([]);
  writeFileSync(path.join(root, 'adapters.json'), renderAdapterList([adapter]));
  expect(readAdapters(root)).toEqual([adapter]);
  writeFileSync(path.join(root, 'adapters.json'), '[{}]');
  expect(() => readAdapters(root)).toThrow('expected a list of {operation, before');
});

describe('a version that goes', () => {
  const between = (previous: string, before: string) => ({ ...adapter, previous, before });
  const listed = [between('2025-04', '2025-10'), between('2025-10', '2026-01')];

  function without(version: string, list = listed) {
    for (const each of ['2025-04', '2025-10', '2026-01']) {
      mkdirSync(path.join(root, each), { recursive: true });
      writeFileSync(path.join(root, each, `db_data_${each}.oas.yaml`), '');
    }
    writeFileSync(path.join(root, 'adapters.json'), renderAdapterList(list));
    return removeAdapters(root, version);
  }

  test('takes the adapters with it that only it needed', () => {
    const text = renderAdapterList(listed.slice(1));
    expect(without('2025-04')).toEqual({ text, dropped: ['2025-10'] });
    expect(without('2026-01')).toEqual({
      text: renderAdapterList(listed.slice(0, 1)),
      dropped: ['2026-01'],
    });
  });

  test('cannot go before those that it has adapters for', () => {
    expect(() => without('2025-10')).toThrow('for 2025-04; retire those first');
  });

  test('leaves an adapter to older versions that need it as well', () => {
    const newest = listed.slice(1);
    const text = renderAdapterList([between('2025-04', '2026-01')]);
    expect(without('2025-10', newest)).toEqual({ text, dropped: [] });
    expect(without('2025-04', newest)).toEqual({ text: undefined, dropped: [] });
  });
});
