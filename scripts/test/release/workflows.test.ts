import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { actionSteps, commandsOf, type Job, type Step, workflows } from './workflow-files.ts';

const jobs = workflows.flatMap(({ file, jobs: all }) =>
  Object.entries(all).map(([name, job]) => ({ title: `${path.basename(file)}: ${name}`, job })),
);
const steps: readonly Step[] = [...jobs.flatMap(({ job }) => job.steps), ...actionSteps];
const release = workflows.find(({ file }) => file.endsWith('/release.yml'));
const jobOf = (name: string): Job | undefined => release?.jobs[name];
const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/;
const CHECKOUT = 'actions/checkout@';

test('there are workflows to look at', () => {
  expect(workflows.map(({ file }) => path.basename(file))).toEqual(
    expect.arrayContaining(['ci.yml', 'drift.yml', 'release.yml']),
  );
  expect(jobs.length).toBeGreaterThan(5);
});

test.each(workflows)(
  '$file: nothing is permitted but what a job names',
  ({ permissions, text }) => {
    expect(permissions).toEqual({});
    expect(text).not.toContain('pull_request_target');
  },
);

test.each(jobs)('$title: names its permissions, and ends in time', ({ job }) => {
  expect(job.permissions).toBeDefined();
  expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
});

test('only publishing proves who it is, and few jobs write', () => {
  const having = (right: string, value: string) =>
    jobs.filter(({ job }) => job.permissions?.[right] === value).map(({ title }) => title);
  expect(having('id-token', 'write')).toEqual(['release.yml: publish']);
  expect(having('contents', 'write')).toEqual([
    'drift.yml: follow',
    'release.yml: version',
    'release.yml: publish',
  ]);
});

test('every action is of this repository or pinned by its commit, whose version is told', () => {
  const uses = steps.flatMap((step) => step.uses ?? []);
  expect(uses.length).toBeGreaterThan(10);
  expect(uses.filter((action) => !action.startsWith('./') && !PINNED.test(action))).toEqual([]);
  const lines = workflows.flatMap(({ text }) => text.split('\n'));
  const pins = lines.filter((line) => /uses: [\w-]+\//.test(line));
  expect(pins.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('no step leaves the token in the checkout, and no command is put together from what strangers write', () => {
  const checkouts = steps.filter(({ uses }) => uses?.startsWith(CHECKOUT));
  expect(checkouts.length).toBeGreaterThan(5);
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
});

test('a pull request is verified with its history, matched and rehearsed, each in ten minutes', () => {
  const verifying = jobs.filter(({ job }) => commandsOf(job).includes('release:verify'));
  expect(verifying.map(({ title }) => title.split(':')[0])).toEqual(['ci.yml', 'release.yml']);
  for (const { job } of verifying) {
    const [checkout] = job.steps.filter(({ uses }) => uses?.startsWith(CHECKOUT));
    expect(checkout?.with?.['fetch-depth']).toBe(0);
    for (const command of ['release:matrix', 'release:rehearse']) {
      expect(commandsOf(job)).toContain(command);
    }
  }
  const long = jobOf('verify')?.steps.filter(({ run }) =>
    /release:(matrix|rehearse)/.test(run ?? ''),
  );
  expect(long?.map((step) => step['timeout-minutes'])).toEqual([10, 10]);
  // What was not rehearsed is not published.
  expect(jobs.map(({ job }) => commandsOf(job)).join()).toContain('release:rehearse --required');
});

test('the plan in the version pull request is no longer than what GitHub takes', () => {
  expect(commandsOf(jobOf('version'))).toContain('head --bytes 60000 plan.txt');
});

test('the job that publishes installs no dependency, and runs after the tarballs were verified', () => {
  const commands = commandsOf(jobOf('publish'));
  expect(jobOf('publish')?.needs).toBe('verify');
  expect(commands).toContain('node scripts/release-publish.ts --provenance');
  expect(commands).not.toMatch(/pnpm|npm (ci|install)(?! --global --ignore-scripts npm@)/);
});

test.each(['release-publish.ts', 'release-mode.ts'])(
  '%s runs without any dependency installed',
  (script) => {
    expect(importsOf(path.join(repositoryRoot, 'scripts', script))).toEqual([]);
  },
);

/** What a script and all that it imports take from packages. */
function importsOf(file: string, seen: Set<string> = new Set()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const specifiers = [...code.matchAll(/^(?:import|export) (?!type)[^;]*?from '([^']+)'/gm)];
  return specifiers.flatMap(([, specifier = '']) => {
    if (specifier.startsWith('node:')) return [];
    if (!specifier.startsWith('.')) return [specifier];
    return importsOf(path.resolve(path.dirname(file), specifier), seen);
  });
}
