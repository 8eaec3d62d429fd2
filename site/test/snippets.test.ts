import { spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryRoot } from '../../scripts/lib/repository-root.js';
import { GENERATED } from '../src/pages/generated-folder.js';

/** Most examples of the API reference leave out what each of them would import and make. */
const API_PRELUDE = `import { Pinecone } from 'pinecone-versioned';
import { connect } from 'pinecone-versioned/data';
declare const pc: Pinecone;
`;

const generated = path.join(repositoryRoot, GENERATED);
const snippets = globSync('**/*.md', { cwd: generated })
  .sort()
  .flatMap((file) => {
    const blocks = readFileSync(path.join(generated, file), 'utf8').matchAll(
      /^```ts\n([\s\S]*?)^```$/gm,
    );
    return [...blocks].map(([, code = ''], index) => ({
      name: `${file.replaceAll(/[^\w-]+/g, '_')}-${index}.ts`,
      code: file.startsWith('api/') && !code.includes('import ') ? API_PRELUDE + code : code,
    }));
  })
  // A file to write in this repository, not in a reader's program, imports what stands beside it.
  .filter(({ code }) => !/ from '\.\.?\//.test(code));

test('every snippet of TypeScript on a page compiles against the built packages', () => {
  expect(snippets.length).toBeGreaterThan(50);
  const folder = mkdtempSync(path.join(tmpdir(), 'snippets-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  linkPackages(folder);
  for (const { name, code } of snippets) writeFileSync(path.join(folder, name), code);
  writeReaderFiles(folder);
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: path.join(repositoryRoot, 'tsconfig.base.json'),
      compilerOptions: {
        noEmit: true,
        types: ['node'],
        noPropertyAccessFromIndexSignature: false,
        noUnusedLocals: false,
      },
      include: ['*.ts'],
    }),
  );
  const tsc = path.join(repositoryRoot, 'node_modules/.bin/tsc');
  const { stdout, status } = spawnSync(tsc, ['-p', folder], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

/** Makes importable what a reader has installed: the packages, and what their tests use. */
function linkPackages(folder: string): void {
  const link = (name: string, target: string) => {
    const place = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(path.join(repositoryRoot, target), place);
  };
  for (const file of globSync('packages/*/package.json', { cwd: repositoryRoot })) {
    const manifest = JSON.parse(readFileSync(path.join(repositoryRoot, file), 'utf8'));
    link(manifest.name, path.dirname(file));
  }
  for (const name of ['vitest', '@types/node']) link(name, `site/node_modules/${name}`);
}

/** The API that a reader of the transport's guide has described. */
function writeReaderFiles(folder: string): void {
  const helpers = path.join(repositoryRoot, 'packages/transport/test/helpers');
  const files = {
    'my-api.ts': `export { sampleApi as myApi } from '${helpers}/sample-api.js';\n`,
    'my-paths.ts': `export type { SamplePaths as MyPaths } from '${helpers}/sample-paths.js';\n`,
  };
  for (const [name, code] of Object.entries(files)) writeFileSync(path.join(folder, name), code);
}
