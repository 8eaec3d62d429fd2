import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { repositoryRoot } from '../../../lib/repository-root.ts';
import { specsFolder } from '../../../specs/index.ts';
import { parseSpec } from '../../../specs/read-spec.ts';
import { installWithPnpm } from '../../../upgrade/install.ts';
import { NEWEST, objectAt } from './next-version.ts';
import { scratchCheckout } from './scratch-checkout.ts';
import { serveFolder, type UpstreamServer } from './upstream-server.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

interface Step {
  readonly uses?: string;
  readonly name?: string;
  readonly run?: string;
  readonly 'working-directory'?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const read = (file: string) => readFileSync(path.join(repositoryRoot, file), 'utf8');
const workflow: { permissions: object; jobs: Readonly<Record<'follow' | 'review', Job>> } = parse(
  read('.github/workflows/drift.yml'),
);
const action: { runs: { steps: readonly Step[] } } = parse(
  read('.github/actions/spec-drift/action.yml'),
);

describe('the workflow', () => {
  const { follow, review } = workflow.jobs;

  test('has the least permissions', () => {
    expect(workflow.permissions).toEqual({});
    expect(follow.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(review.permissions).toEqual({ contents: 'read' });
  });

  test('runs actions of this repository, or of a full commit', () => {
    const used = [follow, review].flatMap(({ steps }) => steps.flatMap(({ uses = [] }) => uses));
    expect(used.length).toBeGreaterThan(4);
    for (const each of used) expect(each).toMatch(/^(\.\/\.github\/|[\w/-]+@[0-9a-f]{40}$)/);
  });

  test('keeps no credentials in the checkout, and no expression in a script', () => {
    for (const { steps } of [follow, review, action.runs]) {
      for (const { uses = '', run = '', with: inputs } of steps) {
        if (uses.includes('checkout'))
          expect(inputs).toMatchObject({ 'persist-credentials': false });
        expect(run).not.toContain('${{');
      }
    }
  });
});

const checkout = scratchCheckout(
  /^(scripts|\.github|packages\/(spec-drift|facade\/src|emulator\/src))\//,
);
const problem = installWithPnpm(checkout.root);
const reason = problem === undefined ? '' : ` (skipped, pnpm cannot install: ${problem})`;

describe.skipIf(problem !== undefined)(`a rehearsal${reason}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-'));
  const origin = path.join(folder, 'origin.git');
  const upstream = path.join(folder, 'upstream');
  const tools = path.join(checkout.root, 'node_modules/.bin');
  const calls = path.join(folder, 'gh.log');
  const name = `${NEWEST}/db_data_${NEWEST}.oas.yaml`;
  let server: UpstreamServer;

  function git(...args: string[]): string {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
      cwd: checkout.root,
      encoding: 'utf8',
    });
    expect(status, `git ${args.join(' ')}: ${stderr}`).toBe(0);
    return stdout.trim();
  }

  /** Runs a step as the runner does; not in this thread, which serves upstream. */
  async function runStep(step: Step, values: Readonly<Record<string, string>>) {
    const { run = '', env = {}, 'working-directory': folderOfStep = '.' } = step;
    const own = Object.fromEntries(
      Object.entries(env).map(([key, value]) => [
        key,
        value.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => values[expression] ?? ''),
      ]),
    );
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: path.join(checkout.root, folderOfStep),
      env: {
        ...process.env,
        ...own,
        ...{ GH_LOG: calls, GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md') },
        PATH: [path.join(folder, 'bin'), tools, process.env['PATH']].join(path.delimiter),
      },
    });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    child.stderr.on('data', (chunk) => {
      text += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    return { status, text };
  }

  async function follow() {
    rmSync(calls, { force: true });
    const steps = workflow.jobs.follow.steps.filter(({ run }) => run !== undefined);
    expect(steps.map((step) => step.name)).toEqual(['Install', 'Build', 'Open pull requests']);
    let text = '';
    // The packages are installed already, from what is on this machine.
    for (const step of steps.slice(1)) {
      const result = await runStep(step, { 'inputs.from': server.url });
      text += result.text;
      if (result.status !== 0) return { status: result.status, text };
    }
    return { status: 0, text };
  }

  const ghCalls = () => (existsSync(calls) ? readFileSync(calls, 'utf8') : '');

  beforeAll(async () => {
    cpSync(specsFolder, upstream, { recursive: true });
    const file = path.join(upstream, name);
    const spec = { version: NEWEST, api: 'db_data', name, absolutePath: file };
    const { document } = parseSpec(spec, readFileSync(file, 'utf8'));
    objectAt(document, '/components/schemas/QueryRequest/properties')['boost'] = {
      description: 'How much newer records count.',
      type: 'number',
    };
    writeFileSync(file, stringify(document));
    server = await serveFolder(upstream);

    mkdirSync(path.join(folder, 'bin'));
    // Answers as GitHub's command would when there is no pull request, or the one that was created.
    writeFileSync(
      path.join(folder, 'bin/gh'),
      `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GH_LOG"
if [ "$1 $2" = 'pr list' ] && [ -f "$GH_LOG.created" ]; then echo 1; fi
if [ "$1 $2" = 'pr create' ]; then touch "$GH_LOG.created"; fi
while [ $# -gt 0 ]; do
  if [ "$1" = '--body-file' ]; then cp "$2" "$GH_LOG.body"; fi
  shift
done
`,
      { mode: 0o755 },
    );
    spawnSync('git', ['init', '--quiet', '--bare', origin]);
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
    git('remote', 'add', 'origin', origin);
    git('push', '--quiet', 'origin', 'main');
  });

  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  test('opens one pull request, with report, specs, generated code and changesets', async () => {
    const { status, text } = await follow();
    expect(status, text).toBe(0);
    expect(text).toContain('2025-04: no drift');
    expect(git('ls-remote', '--heads', 'origin').match(/refs\/heads\/.*/g)).toEqual([
      `refs/heads/drift/${NEWEST}`,
      'refs/heads/main',
    ]);

    const branch = `drift/${NEWEST}`;
    const changed = git('diff', '--name-only', 'main', branch).split('\n');
    expect(changed).toContain(`specs/${name}`);
    expect(changed).toContain('specs/specs.lock.json');
    expect(changed).toContain(`packages/client-${NEWEST}/generated/db-data/types.ts`);
    expect(changed).toContain('packages/facade/src/generated/db-data.ts');
    expect(changed).toContain(`docs/upgrades/2025-04-to-${NEWEST}.md`);
    expect(changed.filter((file) => file.startsWith('.changeset/'))).toHaveLength(3);
    expect(git('show', `${branch}:specs/${name}`)).toBe(
      readFileSync(path.join(upstream, name), 'utf8').trim(),
    );
    expect(ghCalls()).toContain(
      `pr create --head ${branch} --title Follow the published specs of ${NEWEST}`,
    );
    const body = readFileSync(`${calls}.body`, 'utf8');
    expect(body).toContain('boost');
    expect(body).toContain('generated files changed');
    expect(body).not.toContain('.changeset/specs-2025-04');
  });

  test('the branch is in order', () => {
    git('checkout', '--quiet', `drift/${NEWEST}`);
    const check = (...args: string[]) =>
      spawnSync('node_modules/.bin/node', args, { cwd: checkout.root, encoding: 'utf8' });
    const { status, stderr } = check('scripts/codegen.ts', '--check');
    expect(status, stderr).toBe(0);
    git('checkout', '--quiet', 'main');
  });

  test('the next day changes nothing while upstream stays as it is', async () => {
    const before = git('ls-remote', 'origin');
    const { status, text } = await follow();
    expect(status, text).toBe(0);
    expect(text).toContain(`drift/${NEWEST} is up to date`);
    expect(git('ls-remote', 'origin')).toBe(before);
    expect(ghCalls()).not.toMatch(/pr (create|edit)/);
  });

  test('the review of that branch annotates, and appends a report to the summary', async () => {
    git('checkout', '--quiet', `drift/${NEWEST}`);
    const { with: inputs = {} } =
      workflow.jobs.review.steps.find(({ uses }) => uses?.startsWith('./')) ?? {};
    const values = Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [
        `inputs.${key}`,
        value.replace(
          /\$\{\{ github\.event\.pull_request\.base\.sha \}\}/,
          git('rev-parse', 'main'),
        ),
      ]),
    );
    const [compare = {}] = action.runs.steps;
    const { status, text } = await runStep(compare, values);
    expect(status, text).toBe(0);
    expect(text).toContain('1 additive');
    expect(readFileSync(path.join(folder, 'summary.md'), 'utf8')).toContain('boost');
    git('checkout', '--quiet', 'main');
  });

  test('a partial upstream fails, and touches no pull request', async () => {
    rmSync(path.join(upstream, name));
    const { status, text } = await follow();
    expect(status, text).toBe(1);
    expect(text).toContain(`${name}: HTTP 404 Not Found`);
    expect(text).toContain(`::error::Whether there is drift is not known for ${NEWEST}.`);
    expect(ghCalls()).not.toMatch(/pr (create|edit)/);
  });
});

afterAll(() => checkout.remove());
