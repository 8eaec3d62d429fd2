import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../../lib/repository-root.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const text = readFileSync(path.join(repositoryRoot, '.github/workflows/release.yml'), 'utf8');
const { permissions, jobs } = parse(text) as {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
};

test('nothing is permitted but what a job names, and only publishing proves who it is', () => {
  expect(permissions).toEqual({});
  const named = Object.entries(jobs).filter(([, job]) => job.permissions !== undefined);
  expect(named).toHaveLength(Object.keys(jobs).length);
  const withIdentity = named.filter(([, job]) => 'id-token' in (job.permissions ?? {}));
  expect(withIdentity.map(([name]) => name)).toEqual(['publish']);
});

test('every action is pinned by its commit', () => {
  const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
  expect(uses.length).toBeGreaterThan(5);
  expect(uses.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test('the job that publishes installs no dependency, and runs after the tarballs were verified', () => {
  const { steps, needs } = jobs['publish'] ?? { steps: [] };
  const commands = steps.flatMap(({ run }) => run ?? []).join('\n');
  expect(needs).toBe('verify');
  expect(commands).toContain('node scripts/release-publish.ts --provenance');
  expect(commands).not.toMatch(/pnpm|npm (ci|install)(?! --global --ignore-scripts npm@)/);
});

test('what is published is what was verified, matched and rehearsed', () => {
  const commands = jobs['verify']?.steps.flatMap(({ run }) => run ?? []).join('\n') ?? '';
  for (const command of ['release:verify', 'release:matrix', 'release:rehearse']) {
    expect(commands).toContain(command);
  }
});
