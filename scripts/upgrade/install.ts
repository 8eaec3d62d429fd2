import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Links the workspace's packages and renews the lockfile. Returns why it could not, or nothing. */
export type Install = (root: string) => string | undefined;

const LONGEST_MS = 300_000;

/** Installs with pnpm: from what is on this machine if that is enough, else from the registry. */
export const installWithPnpm: Install = (root) => {
  if (!existsSync(path.join(root, 'pnpm-lock.yaml'))) return 'there is no pnpm-lock.yaml';
  // Whoever came here has run this pnpm before: asking the registry for it would only wait where there is none.
  const offline = pnpm(
    root,
    ['--prefer-offline'],
    ['install', '--offline', '--no-frozen-lockfile'],
  );
  if (offline.status === 0) return undefined;
  if (offline.isBrokenOff) return offline.problem;
  const online = pnpm(root, [], ['install', '--prefer-offline', '--no-frozen-lockfile']);
  return online.status === 0 ? undefined : online.problem;
};

function pnpm(root: string, npxOptions: readonly string[], args: readonly string[]) {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { status, signal, stdout, stderr, error } = spawnSync(
    'npx',
    ['--yes', ...npxOptions, String(packageManager), ...args],
    { cwd: root, encoding: 'utf8', timeout: LONGEST_MS },
  );
  const said = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim();
  return {
    status,
    problem: said || `pnpm ended with ${signal ?? status}`,
    // Whoever presses Ctrl-C does not want it tried again.
    isBrokenOff: signal === 'SIGINT' || status === 130,
  };
}
