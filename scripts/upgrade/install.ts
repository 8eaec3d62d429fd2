import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Links the workspace's packages and renews the lockfile. Returns why it could not, or nothing. */
export type Install = (root: string) => string | undefined;

const LONGEST_MS = 300_000;

/** Installs with pnpm: from what is on this machine if that is enough, else from the registry. */
export const installWithPnpm: Install = (root) => {
  if (!existsSync(path.join(root, 'pnpm-lock.yaml'))) return 'there is no pnpm-lock.yaml';
  const offline = pnpm(root, ['install', '--offline', '--no-frozen-lockfile']);
  if (offline === undefined) return undefined;
  return pnpm(root, ['install', '--prefer-offline', '--no-frozen-lockfile']);
};

function pnpm(root: string, args: readonly string[]): string | undefined {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { status, stdout, stderr, error } = spawnSync(
    'npx',
    ['--yes', String(packageManager), ...args],
    { cwd: root, encoding: 'utf8', timeout: LONGEST_MS },
  );
  if (status === 0) return undefined;
  return (
    `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim() || `pnpm ended with ${status}`
  );
}
