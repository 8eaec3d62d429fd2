import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { facadeStatements, rawStatements } from '../src/static-types/type-statements.ts';

const run = promisify(execFile);
const here = path.resolve(import.meta.dirname, '..');
const root = path.resolve(here, '../..');

/** What the facade says that operations of a version answer. */
function facadeHead(version: string): string {
  return `import type { OperationsOf } from 'pinecone-versioned';
type Operations = OperationsOf['${version}'];
type ResponseOf<Name extends keyof Operations> = Operations[Name] extends { readonly response: infer Data } ? Data : never;
`;
}

// Below this package, so that imports resolve as they do for a user who has installed the packages.
let folder: string;
let statements = 0;
let errors: readonly string[];

beforeAll(async () => {
  mkdirSync(path.join(here, 'reports'), { recursive: true });
  folder = mkdtempSync(path.join(here, 'reports/static-types-'));
  const operations = await contractOperations();
  const newest = operations.at(-1)?.version ?? '';
  for (const [name, own] of Map.groupBy(operations, ({ version, api }) => `${version}/${api}`)) {
    const [version = '', api = ''] = name.split('/');
    const client = `@pinecone-versioned/client-${version}/${api.replaceAll('_', '-')}`;
    write(
      `raw-${version}-${api}`,
      `import type { operations } from '${client}';\n`,
      own.flatMap(rawStatements),
    );
    const wrapped = own.filter(({ facade }) => facade !== undefined);
    const answers = wrapped.flatMap(facadeStatements);
    write(`facade-${version}-${api}`, facadeHead(version), answers);
    if (version !== newest) write(`older-${version}-${api}`, facadeHead(newest), answers);
  }
  const compilerOptions = { noEmit: true, types: ['node'], noUnusedLocals: false };
  const config = {
    extends: path.join(root, 'tsconfig.base.json'),
    compilerOptions,
    include: ['*.ts'],
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  errors = await typeErrors();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, head: string, own: readonly string[]): void {
  if (own.length === 0) return;
  statements += own.length;
  writeFileSync(path.join(folder, `${name}.ts`), `${head}\n${own.join('')}`);
}

async function typeErrors(): Promise<string[]> {
  const { stdout } = await run(
    path.join(root, 'node_modules/.bin/tsc'),
    ['-p', path.join(folder, 'tsconfig.json'), '--pretty', 'false'],
    { maxBuffer: 2 ** 26 },
  ).catch((error: { stdout: string }) => error);
  return stdout.split('\n').filter((line) => line.includes('error'));
}

function errorsOf(client: string): string[] {
  return errors.filter((line) => line.includes(`/${client}-`));
}

test('the types of raw clients take what the contract takes, and refuse what lacks a field or has another type', () => {
  expect(statements).toBeGreaterThan(1000);
  expect(errorsOf('raw')).toEqual([]);
});

test('the types of the facade take what each version answers', () => {
  expect(errorsOf('facade')).toEqual([]);
});

// Methods promise the newest version's answer, whatever version answers. The contract of 2025-04 also allows an index
// whose spec is empty, which no index has and the newest version's union rightly excludes.
test.fails('what an older version answers fits the types of the newest one, which methods have', () => {
  expect(errorsOf('older')).toEqual([]);
});
