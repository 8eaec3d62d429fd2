// The door for `npm start` and `npm test`: plain JavaScript for any Node, since nothing is installed yet. Checks Node,
// installs with the frozen lockfile, then runs the given script with the Node that the project pins.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MINIMUM_NODE = 20;
const NETWORK_PROBLEM =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|META_FETCH_FAIL|error sending request|dns error/i;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...rest] = process.argv.slice(2);

if (script !== 'start' && script !== 'test') {
  fail(`"${script ?? ''}" is no command.`, 'Run `npm start` or `npm test`.');
}

const major = Number(process.versions.node.split('.')[0]);
if (major < MINIMUM_NODE) {
  fail(
    `Node ${MINIMUM_NODE} or newer is needed, this is ${process.versions.node}.`,
    'Install a current Node from https://nodejs.org; the project brings everything else itself.',
  );
}

const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NODE_NO_WARNINGS: '1',
};

note('Installing dependencies (frozen lockfile) ...');
const install = pnpm(['install', '--frozen-lockfile'], 'pipe');
if (install.status !== 0) {
  const output = `${install.stdout ?? ''}${install.stderr ?? ''}${install.error ?? ''}`;
  process.stderr.write(output);
  if (NETWORK_PROBLEM.test(output)) {
    fail(
      'The npm registry cannot be reached.',
      'The first run downloads the dependencies: connect to a network, or point npm to a mirror (npm config set registry URL).',
    );
  }
  fail(
    'Installing the dependencies failed; the reason stands above.',
    'Mend it and run the command again.',
  );
}

const run = pnpm(['exec', 'node', path.join('scripts', `${script}.ts`), ...rest], 'inherit');
process.exit(run.status ?? 1);

function pnpm(args, stdio) {
  // npm tells where it lies; without it (a direct call of this file, or `yarn start`), npx is on the PATH.
  const npm = process.env.npm_execpath;
  const [command, prefix] = npm?.endsWith('npm-cli.js')
    ? [process.execPath, [npm, 'exec', '--yes', '--', packageManager]]
    : ['npx', ['--yes', packageManager]];
  return spawnSync(command, [...prefix, ...args], { cwd: root, env, stdio, encoding: 'utf8' });
}

function note(text) {
  if (process.stdout.isTTY) process.stdout.write(`${text}\n`);
}

function fail(problem, remedy) {
  process.stderr.write(`\n${problem}\n${remedy}\n`);
  process.exit(1);
}
