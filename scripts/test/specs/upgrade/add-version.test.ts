import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { installWithPnpm } from '../../../upgrade/install.ts';
import { additions, NEXT, publishNext, unpublish } from './next-version.ts';
import { scratchCheckout } from './scratch-checkout.ts';

// Builds and tests a whole version, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const checkout = scratchCheckout(/^(scripts|packages)\/(?!bench\/)/);
const problem = installWithPnpm(checkout.root);
const reason = problem === undefined ? '' : ` (skipped, pnpm cannot install: ${problem})`;

afterAll(() => checkout.remove());

/** Runs a command in a folder of the checkout, with the checkout's own tools. */
function run(folder: string, command: string, ...args: string[]): { status: number; text: string } {
  const cwd = path.join(checkout.root, folder);
  const bin = path.join(checkout.root, 'node_modules/.bin');
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH']}` },
  });
  return { status: status ?? -1, text: `${stdout}${stderr}` };
}

describe.skipIf(problem !== undefined)(`a version that was never seen${reason}`, () => {
  let upstream: string;

  beforeAll(() => {
    upstream = publishNext(additions);
    expect(run('.', 'node', 'scripts/specs.ts', 'add', NEXT, '--from', upstream)).toMatchObject({
      status: 0,
      text: expect.stringContaining('The lockfile is up to date and the packages are linked.'),
    });
  });

  afterAll(() => unpublish(upstream));

  test('leaves specs and generated code in order', () => {
    const generated = run('.', 'node', 'scripts/codegen.ts', '--check');
    expect(generated.status, generated.text).toBe(0);
    expect(run('.', 'node', 'scripts/specs.ts', 'check')).toMatchObject({
      status: 0,
      text: expect.stringContaining('no problem'),
    });
    expect(checkout.read('packages/facade/src/generated/versions.ts')).toContain(NEXT);
    expect(checkout.read('packages/emulator/src/generated/contracts.ts')).toContain(
      NEXT.replace('-', '_'),
    );
    expect(checkout.read('pnpm-lock.yaml')).toContain(`packages/client-${NEXT}:`);
  });

  test('builds and type-checks', () => {
    for (const folder of [`client-${NEXT}`, 'facade', 'emulator']) {
      const built = run(`packages/${folder}`, 'node', '../../scripts/build.ts');
      expect(built.status, `${folder}: ${built.text}`).toBe(0);
    }
    for (const folder of ['facade', 'emulator', 'contract-tests']) {
      const config = { extends: './tsconfig.json', include: ['src'] };
      const file = path.join(checkout.root, 'packages', folder, 'tsconfig.src.json');
      writeFileSync(file, JSON.stringify(config));
      const checked = run(`packages/${folder}`, 'tsc', '-p', 'tsconfig.src.json');
      expect(checked.status, `${folder}: ${checked.text}`).toBe(0);
    }
  });

  test('passes the contract suite of the raw clients', () => {
    const { status, text } = run(
      'packages/contract-tests',
      ...['./node_modules/.bin/vitest', 'run', 'test/raw-clients.test.ts', '-t', `${NEXT} `],
    );
    expect(status, text).toBe(0);
    const { numPassedTests, numFailedTests } = JSON.parse(
      checkout.read('packages/contract-tests/reports/vitest.json'),
    );
    expect(numFailedTests).toBe(0);
    expect(numPassedTests).toBeGreaterThan(500);
  });

  test('lets the new operation be called', () => {
    const script = path.join(checkout.root, 'packages/contract-tests/call.ts');
    writeFileSync(
      script,
      `import { createDbControlClient } from '@pinecone-versioned/client-${NEXT}';
const fetch = async (request: Request | string | URL, init?: RequestInit) => {
  const { method, url, headers } = new Request(request, init);
  console.log(method, url, headers.get('x-pinecone-api-version'));
  return Response.json({ id: 'w1' }, { status: 201 });
};
const client = createDbControlClient({ apiKey: 'key', fetch });
const { data } = await client.POST('/widgets', { body: { name: 'a', read_only: true } });
console.log(data?.id);
`,
    );
    expect(run('packages/contract-tests', 'node', 'call.ts')).toMatchObject({
      status: 0,
      text: `POST https://api.pinecone.io/widgets ${NEXT}\nw1\n`,
    });
  });
});
