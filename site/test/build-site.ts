import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder that the site was built into. */
    readonly siteFolder: string;
  }
}

const run = promisify(execFile);
const folder = path.resolve(import.meta.dirname, '..');

/** Builds the site by its command, once for all tests. */
export async function setup(project: TestProject): Promise<() => void> {
  const site = mkdtempSync(path.join(tmpdir(), 'site-'));
  await run(process.execPath, ['src/main.ts', 'build', '--out', site], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  project.provide('siteFolder', site);
  return () => rmSync(site, { recursive: true, force: true });
}
