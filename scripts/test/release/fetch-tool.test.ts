import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fetchTool } from '../../release/matrix/fetch-tool.ts';
import { ToolMissing } from '../../release/matrix/tool-missing.ts';

function emptyRoot(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'fetch-tool-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

test('a tool that cannot be had is missing, for the reason that npm gives, and asked for again', async () => {
  const tool = { name: 'gone', packages: { gone: 'file:./nowhere.tgz' } };
  const root = emptyRoot();
  await expect(fetchTool(tool, root)).rejects.toThrow(ToolMissing);
  await expect(fetchTool(tool, root)).rejects.toThrow('gone could not be installed: npm');
});

test('a tool runs no script of its own when it is fetched', async () => {
  const root = emptyRoot();
  const source = path.join(root, 'tool');
  mkdirSync(source);
  const scripts = { install: 'exit 1', postinstall: 'exit 1' };
  writeFileSync(
    path.join(source, 'package.json'),
    JSON.stringify({ name: 'tool', version: '1.0.0', scripts }),
  );
  const modules = await fetchTool(
    { name: 'tool-1.0.0', packages: { tool: `file:${source}` } },
    root,
  );
  expect(modules).toBe(path.join(root, 'node_modules/.cache/release/tool-1.0.0/node_modules'));
});
