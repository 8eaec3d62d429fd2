import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CliOptions, createVitest, type TestCase, type Vitest } from 'vitest/node';
import type { Mutant, Selection } from './mutant.ts';
import { mutateSource } from './mutate-source.ts';
import { clientVersion, PACKAGES, sourceModules } from './source-modules.ts';

const HOME = path.join(PACKAGES, 'contract-tests');

/** Where runs with a fault keep their cases, until this process ends. */
const KEPT = path.join(tmpdir(), `contract-mutants-${process.pid}`);

process.once('exit', () => rmSync(KEPT, { recursive: true, force: true }));

const OPTIONS: CliOptions = {
  root: HOME,
  config: false,
  watch: false,
  reporters: [{}],
  // A cache of modules does not know which fault was built into them.
  fsModuleCache: false,
  maxWorkers: 1,
  bail: 1,
  include: ['test/**/*.test.ts'],
};

/** Time for one test, in milliseconds: where it is known that it hangs, and where it may be slow. */
const TIME_TO_HANG = 8_000;
const TIME_TO_END = 60_000;

/** How tests have ended. */
export interface TestEnding {
  /** Names of the tests that were run. */
  readonly ran: readonly string[];
  /** Names of those that failed, in the time that they had or by using it up. */
  readonly failed: readonly string[];
  readonly timedOut: readonly string[];
  /** Why a file could not be run at all. */
  readonly broken: readonly string[];
}

/** Runs tests over the sources of the clients, of which one may have a fault. */
export interface MutationRunner extends AsyncDisposable {
  run(selection: Selection, mutant?: Mutant): Promise<TestEnding>;
}

/** Starts a runner, which keeps what it has loaded from one run to the next. */
export async function startMutationRunner(): Promise<MutationRunner> {
  let current: Mutant | undefined;
  const vitest = await createVitest(OPTIONS, {
    define: { __PACKAGE_VERSION__: JSON.stringify(clientVersion()) },
    plugins: [sourcesPlugin(() => current)],
    server: { watch: null },
  });
  const fileOf = (mutant: Mutant) => path.join(PACKAGES, mutant.file);
  return {
    async run(selection, mutant) {
      current = mutant;
      vitest.getRootProject().config.testTimeout = mutant?.hangs ? TIME_TO_HANG : TIME_TO_END;
      if (mutant) vitest.invalidateFile(fileOf(mutant));
      try {
        return await runSelection(vitest, selection);
      } finally {
        current = undefined;
        if (mutant) vitest.invalidateFile(fileOf(mutant));
      }
    },
    async [Symbol.asyncDispose]() {
      await vitest.close();
    },
  };
}

/** Leads imports of packages to their sources, and builds the fault in while it loads the file that has it. */
function sourcesPlugin(current: () => Mutant | undefined) {
  const modules = sourceModules();
  const parts = path.join(HOME, 'src/report/case-log.ts');
  return {
    name: 'sources-with-a-fault',
    enforce: 'pre' as const,
    resolveId: (specifier: string) => modules.get(specifier),
    transform(code: string, id: string) {
      const mutant = current();
      if (mutant && id === path.join(PACKAGES, mutant.file)) return mutateSource(code, mutant);
      // What a run with a fault keeps is no part of the suite's report.
      return id === parts ? mutateSource(code, keptElsewhere()) : undefined;
    },
  };
}

function keptElsewhere(): Mutant {
  return {
    name: 'kept elsewhere',
    file: 'contract-tests/src/report/case-log.ts',
    find: "path.resolve(import.meta.dirname, '../../reports/contract')",
    replace: JSON.stringify(KEPT),
    tests: [],
  };
}

async function runSelection(vitest: Vitest, { file, pattern }: Selection): Promise<TestEnding> {
  const options = pattern === undefined ? {} : { testNamePattern: new RegExp(pattern) };
  const module = path.join(HOME, 'test', `${file}.test.ts`);
  const specification = vitest.getRootProject().createSpecification(module, options);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
  // What earlier runs of other files came to is told again.
  const own = testModules.filter(({ moduleId }) => moduleId === module);
  const tests = own.flatMap((each) => [...each.children.allTests()]);
  const ended = tests.filter((test) => /^(passed|failed)$/.test(test.result().state));
  const failed = ended.filter((test) => test.result().state === 'failed');
  const isLate = (test: TestCase) =>
    test.result().errors?.some(({ message }) => message.startsWith('Test timed out')) === true;
  const namesOf = (some: readonly TestCase[]) => some.map(({ fullName }) => fullName);
  const errors = own.flatMap((each) => each.errors().map(({ message }) => message));
  return {
    ran: namesOf(ended),
    failed: namesOf(failed.filter((test) => !isLate(test))),
    timedOut: namesOf(failed.filter(isLate)),
    broken: [...errors, ...unhandledErrors.map(String)],
  };
}
