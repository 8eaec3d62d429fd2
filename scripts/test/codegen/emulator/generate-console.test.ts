import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CodegenError } from '../../../codegen/codegen-error.ts';
import { generateConsole } from '../../../codegen/emulator/generate-console.ts';

/** A folder of sources, by their paths. */
function sources(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'console-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries({
    'client/main.ts': '',
    'style/page.css': '',
    ...files,
  })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** The constants that are generated, as a module has them. */
async function assetsOf(files: Readonly<Record<string, string>>) {
  const generated = await generateConsole(sources(files));
  expect([...generated.keys()]).toEqual(['emulator/src/generated/console-assets.ts']);
  const [text = ''] = generated.values();
  const script = text.replaceAll(': string', '');
  const address = `data:text/javascript,${encodeURIComponent(script)}`;
  const assets: { CONSOLE_SCRIPT: string; CONSOLE_STYLE: string } = await import(address);
  return { ...assets, text };
}

const FILES = {
  'client/main.ts': `import type { A } from './other.js';
import { greeting } from './other.js';
const who: A = 'you';
document.title = greeting(who);`,
  'client/other.ts': `export type A = string;
export const greeting = (who: A) => \`\${who} "'\\\\\`;
export const unused = 1;`,
  'style/b.css': 'p { color: red; }\n',
  'style/a.css': 'p { content: "\\201c"; }\n',
  'style/notes.txt': 'not a style',
};

test('makes one script of the modules and one style of the files by name', async () => {
  const { CONSOLE_SCRIPT, CONSOLE_STYLE, text } = await assetsOf(FILES);
  const page = { title: '' };
  new Function('document', CONSOLE_SCRIPT)(page);
  expect(page.title).toBe(`you "'\\`);
  expect(CONSOLE_SCRIPT).not.toContain('unused');
  expect(CONSOLE_STYLE).toBe('p { content: "\\201c"; }\n\np { color: red; }\n\n');
  expect(text).toMatch(/^\/\/ Generated from .+ Do not edit\.$/m);
});

test('gives the same bytes wherever the sources lie', async () => {
  const { text } = await assetsOf(FILES);
  expect((await assetsOf(FILES)).text).toBe(text);
});

test.each([
  ['client/main.ts', `document.title = '<!--';`],
  ['style/page.css', 'p::before { content: "</style>"; }'],
])('refuses in %s what would end it within a page: %s', async (name, text) => {
  const folder = sources({ [name]: text });
  await expect(generateConsole(folder)).rejects.toThrow(CodegenError);
});
