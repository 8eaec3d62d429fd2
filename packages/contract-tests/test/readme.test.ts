import { execFile } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { listSpecs, specsFolder } from '@pinecone-versioned/scripts/specs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mocks, startMocks } from '../src/prism/start-mocks.ts';
import { extractSnippets } from '../src/snippets/extract-snippets.ts';

const run = promisify(execFile);
const here = path.resolve(import.meta.dirname, '..');
const root = path.resolve(here, '../..');

// The transport's README speaks of APIs that a reader makes up; its own tests check it.
const snippets = globSync(
  ['README.md', 'packages/{client-*,facade}/README.md', 'packages/facade/docs/*.md'],
  { cwd: root },
)
  .sort()
  .flatMap((file) =>
    extractSnippets(readFileSync(path.join(root, file), 'utf8')).map((snippet) => ({
      ...snippet,
      title: `${file}:${snippet.line}`,
      output: `${file.replaceAll(/[^a-z0-9]+/gi, '-')}-${snippet.line}.ts`,
    })),
  );

describe('snippets of the documents', () => {
  // Below this package, so that imports resolve as they do for a user who has installed the packages.
  let folder: string;
  let mocks: Mocks;

  beforeAll(async () => {
    mkdirSync(path.join(here, 'reports'), { recursive: true });
    folder = mkdtempSync(path.join(here, 'reports/snippets-'));
    for (const { output, code } of snippets) {
      writeFileSync(path.join(folder, output), `${code}\nexport {};\n`);
    }
    mocks = await startMocks(specsFolder);
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await mocks[Symbol.asyncDispose]();
  });

  test('exist', () => {
    expect(snippets.length).toBeGreaterThan(3);
  });

  test('have no type errors', async () => {
    const config = path.join(folder, 'tsconfig.json');
    const compilerOptions = { noEmit: true, types: ['node'] };
    writeFileSync(
      config,
      JSON.stringify({
        extends: path.join(root, 'tsconfig.base.json'),
        compilerOptions,
        include: ['*.ts'],
      }),
    );
    const { stdout } = await run(path.join(root, 'node_modules/.bin/tsc'), ['-p', config]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  });

  test.each(snippets)('$title runs', async ({ output }) => {
    const urls = Object.fromEntries(
      listSpecs(specsFolder).map(({ version, api }) => [
        `${version}/${api}`,
        mocks.urlOf(version, api),
      ]),
    );
    const { stderr } = await run(
      process.execPath,
      ['--import', path.join(here, 'src/snippets/preload.ts'), path.join(folder, output)],
      {
        env: {
          ...process.env,
          PINECONE_API_KEY: 'test-key',
          MOCK_URLS: JSON.stringify(urls),
          NODE_NO_WARNINGS: '1',
        },
      },
    );
    expect(stderr).toBe('');
  });
});
