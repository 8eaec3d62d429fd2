import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CliOptions, createVitest, type Vitest } from 'vitest/node';
import type { Mutant, Selection } from './mutant.ts';
import { mutateSource } from './mutate-source.ts';
import { clientVersion, PACKAGES, sourceModules } from './source-modules.ts';

const HOME = path.join(PACKAGES, 'contract-tests');

const OPTIONS: CliOptions = {
  root: HOME,
  config: false,
  watch: false,
  reporters: [{}],
  // A cache of modules does not know which fault was built into them.
  fsModuleCache: false,
  maxWorkers: 1,
  bail: 1,
  testTimeout: 10_000,
  include: ['test/**/*.test.ts'],
};

/** How tests have ended. */
export interface TestEnding {
  /** Names of the tests that were run. */
  readonly ran: readonly string[];
  /** Names of those that failed. */
  readonly failed: readonly string[];
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
      if (mutant) vitest.invalidateFile(fileOf(mutant));
      try {
        return await runSelection(vitest, selection);
      } finally {
        current = undefined;
        if (mutant) vitest.invalidateFile(fileOf(mutant));
      }
    },
    [Symbol.asyncDispose]: () => vitest.close(),
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
  const folder = path.join(tmpdir(), `contract-mutants-${process.pid}`);
  return {
    name: 'kept elsewhere',
    file: 'contract-tests/src/report/case-log.ts',
    find: "path.resolve(import.meta.dirname, '../../reports/contract')",
    replace: JSON.stringify(folder),
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
  const errors = own.flatMap((each) => each.errors().map(({ message }) => message));
  return {
    ran: ended.map(({ fullName }) => fullName),
    failed: ended
      .filter((test) => test.result().state === 'failed')
      .map(({ fullName }) => fullName),
    broken: [...errors, ...unhandledErrors.map(String)],
  };
}
