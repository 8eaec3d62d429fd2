import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { type CommandContext, specsCommand } from '../../specs/specs-command.ts';
import {
  asYaml,
  petsDocument,
  temporaryFolder,
  writeIn,
  writeMatchingLock,
} from './specs-folder.ts';

const NAME = '2025-10/pets_2025-10.oas.yaml';

function project(): string {
  const cwd = temporaryFolder({ [`specs/${NAME}`]: asYaml(petsDocument()) });
  writeMatchingLock(path.join(cwd, 'specs'));
  return cwd;
}

async function run(cwd: string, argv: string[], context: Partial<CommandContext> = {}) {
  const output = { stdout: '', stderr: '' };
  const code = await specsCommand(argv, {
    cwd,
    specsFolder: path.join(cwd, 'specs'),
    stdout: (text) => {
      output.stdout += text;
    },
    stderr: (text) => {
      output.stderr += text;
    },
    isTerminal: false,
    ...context,
  });
  return { code, ...output };
}

describe('check', () => {
  test('says in one line that all is well', async () => {
    expect(await run(project(), ['check'])).toEqual({
      code: 0,
      stdout: '1 file, 1 operation, 4 examples checked: no problem\n',
      stderr: '',
    });
  });

  test('prints each problem with its place, and exits 1', async () => {
    const cwd = project();
    const text = asYaml(petsDocument()).replace('description: Its name.', 'description: ""');
    writeIn(cwd, `specs/${NAME}`, text);
    const { code, stdout } = await run(cwd, ['check']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^specs\/2025-10\/pets_2025-10\.oas\.yaml:1:1 {2}the prose differs/);
    expect(stdout).toMatch(
      /\nspecs\/2025-10\/pets_2025-10\.oas\.yaml:\d+:\d+ {2}the property `name`/,
    );
    expect(stdout).toMatch(/\n1 file, 1 operation, 4 examples checked: 2 problems\n$/);
  });

  test('a warning does not fail', async () => {
    const cwd = project();
    writeIn(cwd, `specs/${NAME}`, asYaml(petsDocument()).replace('Its name.', '""'));
    writeMatchingLock(path.join(cwd, 'specs'), { origin: 'published' });
    const { code, stdout } = await run(cwd, ['check', '--specs', 'specs']);
    expect(code).toBe(0);
    expect(stdout).toContain('  warning: 1 descriptions and examples');
    expect(stdout).toMatch(/no problem, 1 warning\n$/);
  });

  test('shows progress on a terminal only', async () => {
    const { stderr, stdout } = await run(project(), ['check'], { isTerminal: true });
    expect(stderr).toContain(`checking ${NAME}`);
    expect(stdout).not.toContain('checking');
  });
});

test('lock and pull print what changed in each file', async () => {
  const cwd = project();
  writeIn(cwd, `specs/${NAME}`, asYaml(petsDocument()).replace('Its name.', 'The name.'));
  expect(await run(cwd, ['lock'])).toMatchObject({ code: 0, stdout: `${NAME}  prose changed\n` });
  writeIn(cwd, `elsewhere/${NAME}`, asYaml(petsDocument()));
  expect(await run(cwd, ['pull', '2025-10', '--from', 'elsewhere'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`${NAME}  prose changed\nRun \`pnpm specs check\``),
  });
});

test('a failed pull names the URL and exits 1', async () => {
  const fetch = async () => new Response('', { status: 503, statusText: 'Service Unavailable' });
  expect(await run(project(), ['pull'], { fetch })).toEqual({
    code: 1,
    stdout: '',
    stderr: `specs: cannot fetch https://specs.test/${NAME}: HTTP 503 Service Unavailable. Nothing was written.\n`,
  });
});

test('--help prints the usage', async () => {
  expect(await run(project(), ['--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Usage: pnpm specs/),
    stderr: '',
  });
});

test.each([
  [[], 'no command given'],
  [['bogus'], 'unknown command `bogus`'],
  [['check', '--nope'], "Unknown option '--nope'"],
  [['check', '2025-10'], '`check` takes no names'],
  [['lock', '--from', 'x'], '`lock` takes no --from'],
  [['retire'], '`retire` takes 1 of VERSION, got 0'],
  [['compare', '2025-04'], '`compare` takes 2 of VERSION, got 1'],
  [['drift', '--specs', 'x'], '`drift` takes no --specs'],
  [['drift'], '`drift` works on a whole checkout'],
  [['check', '--specs', 'nowhere'], 'there is no folder'],
  [['check', '--specs', `specs/${NAME}`], 'there is no folder'],
])('%j is bad usage', async (argv, message) => {
  const { code, stdout, stderr } = await run(project(), argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: pnpm specs');
});

test('the script hands the exit code to the shell', () => {
  const script = path.join(repositoryRoot, 'scripts/specs.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, 'bogus'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('unknown command `bogus`');
});
