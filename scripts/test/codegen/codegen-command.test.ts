import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { codegenCommand } from '../../codegen/index.ts';
import { repositoryRoot } from '../../lib/repository-root.ts';

// Each run generates all clients, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 60_000 });

/** A copy of the vendored specs and of each package.json that codegen checks, with codegen bound to it. */
function workspace() {
  const root = mkdtempSync(path.join(tmpdir(), 'codegen-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(path.join(repositoryRoot, 'specs'), path.join(root, 'specs'), { recursive: true });
  for (const folder of ['client-2025-04', 'client-2025-10', 'facade']) {
    mkdirSync(path.join(root, 'packages', folder), { recursive: true });
    const manifest = path.join('packages', folder, 'package.json');
    cpSync(path.join(repositoryRoot, manifest), path.join(root, manifest));
  }
  const folders = ['--specs', path.join(root, 'specs'), '--out', path.join(root, 'packages')];
  return {
    file: (name: string) => path.join(root, name),
    run: (...flags: string[]) => codegenCommand([...flags, ...folders]),
  };
}

test('writes what --check then finds in order, and nothing twice', async () => {
  const { file, run } = workspace();
  const first = await run();
  expect(first).toMatchObject({ exitCode: 0 });
  const index = file('packages/client-2025-10/generated/db-control/index.ts');
  const { mtimeMs } = statSync(index);

  expect(await run('--check')).toMatchObject({ exitCode: 0 });
  expect((await run()).text).toContain(' 0 changed');
  expect(statSync(index).mtimeMs).toBe(mtimeMs);
});

test('--check lists what is missing, stale and superfluous, and writes nothing', async () => {
  const { file, run } = workspace();
  await run();
  const generated = file('packages/client-2025-04/generated');
  rmSync(path.join(generated, 'db-data/types.ts'));
  writeFileSync(path.join(generated, 'index.ts'), '// edited\n');
  mkdirSync(path.join(generated, 'old-api'));
  writeFileSync(path.join(generated, 'old-api/index.ts'), '');

  const { exitCode, text } = await run('--check');

  expect(exitCode).toBe(1);
  expect(text).toMatch(/^ {2}missing .*client-2025-04\/generated\/db-data\/types\.ts$/m);
  expect(text).toMatch(/^ {2}stale .*client-2025-04\/generated\/index\.ts$/m);
  expect(text).toMatch(/^ {2}superfluous .*client-2025-04\/generated\/old-api\/index\.ts$/m);
  expect(text).toContain('pnpm codegen');
  expect(readFileSync(path.join(generated, 'index.ts'), 'utf8')).toBe('// edited\n');

  expect(await run()).toMatchObject({ exitCode: 0 });
  expect(existsSync(path.join(generated, 'old-api'))).toBe(false);
  expect(await run('--check')).toMatchObject({ exitCode: 0 });
});

test('what the facade has generated is checked too, what is written by hand beside it is not', async () => {
  const { file, run } = workspace();
  await run();
  const source = file('packages/facade/src');
  writeFileSync(path.join(source, 'generated/registry.ts'), '// edited\n');
  writeFileSync(path.join(source, 'generated/types-1999-01.ts'), '');
  writeFileSync(path.join(source, 'index.ts'), '// by hand\n');

  const { exitCode, text } = await run('--check');

  expect(exitCode).toBe(1);
  expect(text).toMatch(/^ {2}stale .*facade\/src\/generated\/registry\.ts$/m);
  expect(text).toMatch(/^ {2}superfluous .*facade\/src\/generated\/types-1999-01\.ts$/m);
  expect(text).not.toContain('index.ts');

  expect(await run()).toMatchObject({ exitCode: 0 });
  expect(readFileSync(path.join(source, 'index.ts'), 'utf8')).toBe('// by hand\n');
});

test('a new API asks for its export, a removed one for its removal', async () => {
  const { file, run } = workspace();
  const spec = (api: string) => file(`specs/2025-10/${api}_2025-10.oas.yaml`);
  cpSync(spec('db_metrics'), spec('db_meters'));
  rmSync(spec('db_metrics'));

  const { exitCode, text } = await run();

  expect(exitCode).toBe(1);
  expect(text).toContain('client-2025-10/package.json lacks exports');
  expect(text).toContain('"./db-meters": {');
  expect(text).toContain('"default": "./dist/esm/db-meters/index.js"');
  expect(text).toContain('client-2025-10/package.json exports ./db-metrics');
  expect(text).not.toContain('client-2025-04');
  expect(existsSync(file('packages/client-2025-10/generated/db-meters/index.ts'))).toBe(true);
});

test('a version without a package says what to write', async () => {
  const { file, run } = workspace();
  rmSync(file('packages/client-2025-10/package.json'));
  const { exitCode, text } = await run('--check');
  expect(exitCode).toBe(1);
  expect(text).toContain('client-2025-10/package.json is missing');
});

test('a spec that cannot be read is named with its line', async () => {
  const { file, run } = workspace();
  writeFileSync(file('specs/2025-04/admin_2025-04.oas.yaml'), 'openapi: 3.0.3\n: [');
  const { exitCode, text } = await run();
  expect(exitCode).toBe(1);
  expect(text).toContain('2025-04/admin_2025-04.oas.yaml:2:');
});

test.each([['--frobnicate'], ['--specs'], ['extra']])(
  '%s is answered by the usage',
  async (flag) => {
    const { exitCode, text } = await codegenCommand([flag]);
    expect(exitCode).toBe(2);
    expect(text).toContain('Usage: pnpm codegen');
  },
);

test('a folder without specs is an error', async () => {
  const { file } = workspace();
  const result = await codegenCommand(['--specs', file('nothing'), '--out', file('packages')]);
  expect(result).toMatchObject({ exitCode: 1, text: expect.stringContaining('No specs in') });
});

test('the script passes the exit code and text on', () => {
  const script = path.join(repositoryRoot, 'scripts/codegen.ts');
  const bad = spawnSync(process.execPath, [script, '--frobnicate'], { encoding: 'utf8' });
  expect(bad).toMatchObject({ status: 2, stdout: '' });
  expect(bad.stderr).toContain('Usage');
  const help = execFileSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
  expect(help).toContain('Usage');
});

test('a file is no specs folder', async () => {
  const result = await codegenCommand(['--specs', import.meta.filename]);
  expect(result).toMatchObject({ exitCode: 1, text: expect.stringContaining('No specs in') });
});
