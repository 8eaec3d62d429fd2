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
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { repositoryRoot } from '../../../lib/repository-root.ts';
import { listVersions, specsFolder } from '../../../specs/index.ts';
import { guideBlocks, guideText } from '../../../upgrade/guide/guide-file.ts';
import { readManifests, workspaceAt } from '../../../upgrade/workspace.ts';
import { type ScratchCheckout, scratchCheckout } from './scratch-checkout.ts';

const workspace = workspaceAt(repositoryRoot);
const guides = globSync('*-to-*.md', { cwd: workspace.guides })
  .sort()
  .map((file) => {
    const [from = '', to = ''] = file.replace(/\.md$/, '').split('-to-');
    return { file, from, to };
  });

test('there is a guide', () => {
  expect(guides.length).toBeGreaterThan(0);
});

describe.each(guides)('$file', ({ file, from, to }) => {
  const committed = readFileSync(path.join(workspace.guides, file), 'utf8');

  test('is what the specs give; renew it by the command in its first line', async () => {
    expect(committed).toBe(guideText(await guideBlocks(specsFolder, from, to), from, to));
  });

  test('shows nothing but code that the compiler takes', () => {
    const snippets = [...committed.matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
    expect(snippets.length).toBeGreaterThan(10);
    const folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    linkPackages(folder);
    for (const [index, [, text = '']] of snippets.entries()) {
      writeFileSync(path.join(folder, `snippet-${index}.ts`), text);
    }
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: path.join(repositoryRoot, 'tsconfig.base.json'),
        compilerOptions: { noEmit: true, noPropertyAccessFromIndexSignature: false },
        include: ['*.ts'],
      }),
    );
    const tsc = path.join(repositoryRoot, 'node_modules/.bin/tsc');
    const { stdout } = spawnSync(tsc, ['-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  test('has a part for each reader, and names what only one of the two versions takes', () => {
    expect(committed).toContain('## With `pinecone-versioned`');
    expect(committed).toContain(`## With \`@pinecone-versioned/client-${from}\``);
    expect(committed).toContain('## With HTTP requests of your own');
    expect(committed).toContain('#### Before');
    expect(committed).toContain('#### After');
  });
});

/** Makes the workspace's packages importable, as if they had been installed. */
function linkPackages(folder: string): void {
  for (const [name, manifest] of readManifests(workspace)) {
    const link = path.join(folder, 'node_modules', manifest.name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(workspace.packages, name), link);
  }
}

describe('pnpm specs compare', () => {
  let checkout: ScratchCheckout;

  beforeAll(() => {
    checkout = scratchCheckout();
  });

  afterAll(() => checkout.remove());

  test('prints Markdown, or writes it and a page that loads nothing', async () => {
    const printed = await checkout.specs(['compare', '2025-04', '2025-10']);
    expect(printed.code).toBe(0);
    expect(printed.stdout).toContain('# Upgrade from 2025-04 to 2025-10');
    expect(printed.stdout).toContain('`POST /namespaces`');

    const files = ['--markdown', 'guide.md', '--html', 'guide.html'];
    expect(await checkout.specs(['compare', '2025-04', '2025-10', ...files])).toEqual({
      ...{ code: 0, stdout: '', stderr: '' },
    });
    expect(checkout.read('guide.md')).toBe(printed.stdout);
    const page = checkout.read('guide.html');
    expect(page).toContain('<code>POST /namespaces</code>');
    expect(page).not.toMatch(/(src|href)=|@import|url\(/);
  });

  test('works backwards, too: what came then is gone', async () => {
    const { stdout } = await checkout.specs(['compare', '2025-10', '2025-04']);
    expect(stdout).toContain('### Operations that are gone');
  });

  test.each([
    [
      ['2025-04', '1999-01'],
      `there is no version 1999-01; expected one of ${listVersions(specsFolder).join(', ')}`,
    ],
    [['2025-04', '2025-04'], '2025-04 is given twice'],
    [['2025-04', '2025-10', '--markdown', 'specs'], 'cannot write'],
  ])('%j is refused', async (versions, message) => {
    const { code, stderr } = await checkout.specs(['compare', ...versions]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(message) });
  });
});
