import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type AddPlan, planAdd } from '../../../upgrade/add/plan-add.ts';
import { runSteps } from '../../../upgrade/run-steps.ts';
import { workspaceAt } from '../../../upgrade/workspace.ts';
import { additions, NEWEST, NEXT, objectAt, publishNext, unpublish } from './next-version.ts';
import { type ScratchCheckout, scratchCheckout } from './scratch-checkout.ts';

let checkout: ScratchCheckout;
let upstream: string;
let plan: AddPlan;
let before: Map<string, string>;

const silent = { stdout: () => {}, stderr: () => {} };

async function planFor(folder: string): Promise<AddPlan> {
  const { root } = checkout;
  return planAdd([NEXT], folder, { workspace: workspaceAt(root), cwd: root, ...silent });
}

beforeAll(async () => {
  checkout = scratchCheckout();
  upstream = publishNext(additions);
  before = checkout.snapshot();
  plan = await planFor(upstream);
}, 60_000);

afterAll(() => {
  checkout.remove();
  unpublish(upstream);
});

test('planning writes nothing, and neither does a dry run, which shows the plan', async () => {
  expect(checkout.snapshot()).toEqual(before);
  const { code, stdout } = await checkout.specs(['add', NEXT, '--from', upstream, '--dry-run']);
  expect(code).toBe(0);
  expect(stdout).toContain(`packages/client-${NEXT}/package.json`);
  expect(stdout).toContain(`docs/upgrades/${NEWEST}-to-${NEXT}.md`);
  expect(stdout).toContain('Nothing was written.');
  expect(checkout.snapshot()).toEqual(before);
}, 60_000);

test('what is there already in the place of a new file is not overwritten', async () => {
  const folder = path.join(checkout.root, `packages/client-${NEXT}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'README.md'), 'Mine.');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { code, stderr } = await checkout.specs(['add', NEXT, '--from', upstream]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/would be overwritten.*\n {2}packages\/client-[\d-]+\/README\.md\./);
  expect(checkout.read(`packages/client-${NEXT}/README.md`)).toBe('Mine.');
}, 60_000);

test('overrides of an API that the version lacks are nothing for a person', async () => {
  const { stdout } = await checkout.specs([
    ...['add', `${NEXT}/db_data`, '--from', upstream, '--dry-run'],
  ]);
  expect(stdout).not.toMatch(/The override .*assistant/);
}, 60_000);

test('what the version only adds needs no adapter; the rest is for a person to decide', () => {
  expect(plan.pair.published.report.summary.breaking).toBe(0);
  expect(plan.tasks.join('\n')).toMatch(/createWidget.*has no method/);
  expect(plan.tasks.join('\n')).toMatch(/POST \/widgets counts as a create/);
  expect(plan.tasks.join('\n')).not.toContain('adapters');
});

test('the README has the example of the previous version, and what is new', () => {
  const { files } = plan.steps.find(({ title }) => title === 'client package') ?? {};
  const readme = String(files?.get(path.join(checkout.root, `packages/client-${NEXT}/README.md`)));
  expect(readme).toContain(`from '@pinecone-versioned/client-${NEXT}';`);
  expect(readme).toContain(
    `Beyond ${NEWEST}, this version has \`GET /widgets\`, \`POST /widgets\`.`,
  );
  expect(readme).toMatch(/`createDbDataClient\(\{ apiKey, host \}\)` +\| the index's host/);
});

test('the overrides of the previous version come along', () => {
  expect(plan.carried.length).toBeGreaterThan(0);
  const overrides = plan.steps.find(({ title }) => title === 'overrides');
  const texts = [...(overrides?.files.values() ?? [])].map(String).join('');
  for (const target of plan.carried) expect(texts).toContain(target.replace(NEWEST, NEXT));
});

describe('a failure leaves everything as it was', () => {
  const titles = [
    'specs and lock',
    'overrides',
    'client package',
    'dependencies',
    'generated code',
    'changesets',
    'upgrade guide',
  ];

  test('the steps are these', () => {
    expect(plan.steps.map(({ title }) => title)).toEqual(titles);
    expect(plan.steps.every(({ files }) => files.size > 0)).toBe(true);
  });

  test.each(titles)('after %s', (failing) => {
    const done: string[] = [];
    const onStep = (step: string) => {
      done.push(step);
      if (step === failing) throw new Error('pulled the plug');
    };
    expect(() => runSteps(plan.steps, { onStep })).toThrow('pulled the plug');
    expect(done.at(-1)).toBe(failing);
    expect(checkout.snapshot()).toEqual(before);
  });

  test('within the last one, which others write for', () => {
    const lock = path.join(checkout.root, 'pnpm-lock.yaml');
    const last = () => {
      throw new Error('pulled the plug');
    };
    expect(() => runSteps(plan.steps, { touched: [lock], last })).toThrow('pulled the plug');
    expect(checkout.snapshot()).toEqual(before);
  });
});

describe('what cannot be added is refused before anything is touched', () => {
  test.each([
    [[NEWEST], `${NEWEST} is there already`],
    [['1999-01'], 'older than every vendored version'],
    [['next'], 'cannot add `next`'],
    [['2099-13'], 'cannot add `2099-13`'],
    [['2099-01', '2099-04'], 'one version at a time'],
  ])('%j', async (names, message) => {
    const { code, stderr } = await checkout.specs(['add', ...names, '--from', upstream]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(message) });
    expect(checkout.snapshot()).toEqual(before);
  });

  test('an upstream that lacks files: each is named', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'upstream-'));
    onTestFinished(() => rmSync(empty, { recursive: true }));
    const { code, stderr } = await checkout.specs(['add', NEXT, '--from', empty]);
    expect(code).toBe(1);
    expect(stderr).toContain(`db_data_${NEXT}.oas.yaml`);
    expect(stderr).toContain(`inference_${NEXT}.oas.yaml`);
    expect(checkout.snapshot()).toEqual(before);
  });
});

test('a shape that fits neither way asks for an adapter, and names the file', async () => {
  const folder = publishNext({
    db_control(document) {
      objectAt(document, '/components/schemas/IndexModel/properties')['dimension'] = {
        description: 'Now a text.',
        type: 'string',
      };
    },
  });
  onTestFinished(() => unpublish(folder));
  const { tasks, steps } = await planFor(folder);
  expect(tasks.join('\n')).toContain(
    `Export \`describeIndex\` with \`response\` from packages/facade/src/adapters/${NEXT}.ts`,
  );
  const generated = steps.find(({ title }) => title === 'generated code')?.files;
  const adapters = path.join(checkout.root, 'packages/facade/src/generated/adapters.ts');
  expect(String(generated?.get(adapters))).toContain(
    `Response<'${NEXT}', '${NEWEST}', 'describeIndex'>`,
  );
}, 60_000);

test('credentials are no shape: no adapter, but one thing to settle', async () => {
  const folder = publishNext({
    db_data(document) {
      objectAt(document, '/components/securitySchemes')['Token'] = {
        type: 'http',
        scheme: 'bearer',
      };
      document['security'] = [{ Token: [] }];
    },
  });
  onTestFinished(() => unpublish(folder));
  const { tasks } = await planFor(folder);
  expect(tasks.join('\n')).not.toContain('adapters/');
  expect(tasks.filter((task) => task.includes('the same credential'))).toEqual([
    expect.stringMatching(/every version of db_data .* ApiKeyAuth .* -> Token/),
  ]);
}, 60_000);

test('an operation that would be called otherwise is named, with the way to keep its name', async () => {
  const folder = publishNext({
    db_control(document) {
      objectAt(document, '/paths/~1indexes/get')['operationId'] = 'enumerate_indexes';
    },
  });
  onTestFinished(() => unpublish(folder));
  const { tasks } = await planFor(folder);
  expect(tasks).toEqual([
    expect.stringMatching(
      /^GET \/indexes was `listIndexes` .*`enumerateIndexes`.*`enumerate_indexes` \(db_control\)/,
    ),
  ]);
}, 60_000);

test('an operation that is gone is named when the facade has a method for it', async () => {
  const folder = publishNext({
    db_data(document) {
      delete objectAt(document, '/paths/~1bulk~1imports')['post'];
    },
  });
  onTestFinished(() => unpublish(folder));
  // Whether there is a method is read in the facade's own code, which the checkout leaves out.
  const source = path.join(checkout.root, 'packages/facade/src/import.ts');
  writeFileSync(source, "export const name = 'startImport';\n");
  onTestFinished(() => rmSync(source));
  const { tasks } = await planFor(folder);
  expect(tasks).toContainEqual(
    expect.stringMatching(/^POST \/bulk\/imports is gone from .*the facade has `startImport`/),
  );
}, 60_000);

test('what codegen cannot take is named with its file', async () => {
  const folder = publishNext({
    db_control(document) {
      objectAt(document, '/components/securitySchemes')['Sign'] = {
        ...{ type: 'apiKey', in: 'query', name: 'sig' },
      };
      objectAt(document, '/paths/~1indexes/get')['security'] = [{ Sign: [] }];
    },
  });
  onTestFinished(() => unpublish(folder));
  await expect(planFor(folder)).rejects.toThrow(
    `${NEXT}/db_control_${NEXT}.oas.yaml: GET /indexes has an unknown security`,
  );
}, 60_000);

test('an API may have a digit in its name', async () => {
  const folder = publishNext({});
  onTestFinished(() => unpublish(folder));
  const own = path.join(folder, NEXT);
  cpSync(path.join(own, `oauth_${NEXT}.oas.yaml`), path.join(own, `oauth2_${NEXT}.oas.yaml`));
  expect((await planFor(folder)).names).toContain(`${NEXT}/oauth2`);
}, 60_000);

test.each([
  ['2025-07', 'Speak API version 2025-07\n'],
  ['2099-01.alpha', 'Speak API version 2099-01.alpha, a preview\n'],
])(
  '%s does not become the newest version of the facade',
  async (version, title) => {
    const folder = publishNext({}, version);
    onTestFinished(() => unpublish(folder));
    const { root } = checkout;
    const { steps } = await planAdd([version], folder, {
      ...{ workspace: workspaceAt(root), cwd: root, ...silent },
    });
    const changesets = steps.find(({ title: each }) => each === 'changesets')?.files ?? new Map();
    const facade = [...changesets.values()].find((text) => text.includes("'pinecone-versioned'"));
    expect(facade).toBe(`---\n'pinecone-versioned': minor\n---\n\n${title}`);
  },
  60_000,
);
