import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adapterFile } from '../../../codegen/facade/adapters/adapter-file.ts';
import { generateAdapters } from '../../../codegen/facade/adapters/generate-adapters.ts';
import { readAdapters, renderAdapterList } from '../../../codegen/facade/adapters/read-adapters.ts';
import type { ShapeAdapter } from '../../../codegen/facade/adapters/shape-adapter.ts';
import { repositoryRoot } from '../../../lib/repository-root.ts';

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
  expect(typeErrors(undefined)).toContain('describe-index-before-2025-10.js');
});

test('it fails when the adapter translates something else', () => {
  expect(typeErrors('export const adapter = { response: (text: string) => text };\n')).toContain(
    'adapters.ts',
  );
  expect(typeErrors('export const adapter = {};\n')).toContain("Property 'response' is missing");
});

test('it passes with an adapter that gives the new shape', () => {
  const text = `${head}
export const adapter = {
  response({ spec, ...rest }: Old): New {
    if (!('serverless' in spec)) throw new Error('Only serverless indexes in this example.');
    const readCapacity = { mode: 'OnDemand', status: { state: 'Ready' } } as const;
    return { ...rest, spec: { serverless: { ...spec.serverless, readCapacity } } };
  },
};
`;
  expect(typeErrors(text)).toBe('');
});

test('nothing is generated where none is needed; the list is read as it was written', () => {
  expect(generateAdapters([]).size).toBe(0);
  expect(readAdapters(root)).toEqual([]);
  writeFileSync(path.join(root, 'adapters.json'), renderAdapterList([adapter]));
  expect(readAdapters(root)).toEqual([adapter]);
  writeFileSync(path.join(root, 'adapters.json'), '[{}]');
  expect(() => readAdapters(root)).toThrow('expected a list of {operation, before');
});
