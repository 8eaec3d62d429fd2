import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ToolMissing } from './tool-missing.ts';

/** Packages that are fetched together, each with its exact version. */
export interface Tool {
  /** Name of its folder in the cache. */
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

/**
 * Fetches a tool into a cache beside the installed dependencies, once, without running any script of it.
 *
 * @returns the folder of its `node_modules`.
 * @throws ToolMissing when it cannot be fetched, with npm's reason.
 */
export async function fetchTool(tool: Tool, root: string): Promise<string> {
  const folder = path.join(root, 'node_modules/.cache/release', tool.name);
  const done = path.join(folder, 'fetched');
  if (!existsSync(done)) {
    mkdirSync(folder, { recursive: true });
    const manifest = { private: true, dependencies: tool.packages, overrides: tool.overrides };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
    await install(folder, tool.name);
    writeFileSync(done, '');
  }
  return path.join(folder, 'node_modules');
}

async function install(folder: string, name: string): Promise<void> {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const args = [
    'install',
    '--prefix',
    folder,
    ...options,
    '--legacy-peer-deps',
    '--loglevel=error',
  ];
  const npm = spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: Buffer[] = [];
  npm.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [status] = await once(npm, 'close');
  if (status === 0) return;
  const reason = Buffer.concat(said)
    .toString('utf8')
    .split('\n')
    .find((line) => line !== '');
  throw new ToolMissing(`${name} could not be installed: ${reason ?? `npm ended with ${status}`}`);
}
