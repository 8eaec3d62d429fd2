import { ENTRIES, type Entry, OFFICIAL } from '../load/entries.ts';
import { findNodes, type NodeRuntime } from '../load/find-nodes.ts';
import { measureBundle } from '../load/measure-bundle.ts';
import { measureInstall } from '../load/measure-install.ts';
import { countModules, type ModuleFormat, measureLoad } from '../load/measure-load.ts';
import type { Benchmark } from '../runner/benchmark.ts';
import type { Metric } from '../runner/metric.ts';
import { runTrial, type TrialResult } from '../runner/trial.ts';

const base = { better: 'lower', reference: OFFICIAL } as const;

const TIME: Metric = { ...base, id: 'time', title: 'Time to load', unit: 'ms' };

const BUNDLE: readonly Metric[] = [
  { ...base, id: 'minified', title: 'Minified', unit: 'bytes' },
  { ...base, id: 'compressed', title: 'Minified and gzipped', unit: 'bytes' },
];

const INSTALL: readonly Metric[] = [
  { ...base, id: 'bytes', title: 'Bytes on disk', unit: 'bytes' },
  { ...base, id: 'packages', title: 'Packages', unit: 'count' },
];

const MODULES: Metric = { ...base, id: 'modules', title: 'Files read', unit: 'count' };

export const load: Benchmark = {
  name: 'load',
  about: 'what it costs to have the library at all',
  async run({ quick, log }) {
    const nodes = await findNodes();
    const trials: TrialResult[] = [];
    for (const node of nodes) {
      for (const format of ['esm', 'cjs'] as const) {
        log(`load: ${node.version} ${format}`);
        trials.push(await coldLoads(node, format, quick ? 3 : 15));
      }
    }
    log('load: modules, bundles, installed bytes');
    trials.push(...(await sizes()));
    return {
      trials,
      notes: [
        'Every load is a fresh process; the time is that of the import or require alone, files in the cache of the system.',
        `openapi-fetch has no constraints, retries or errors; the official packages are CommonJS, so that an import loads the same files. Found: ${nodes.map(({ version }) => version).join(', ')}.`,
      ],
    };
  },
};

/** Official packages of majors that the Node.js is too old for are left out. */
function usable(node: NodeRuntime): readonly Entry[] {
  const major = Number(node.version.slice(1).split('.')[0]);
  return major >= 22 ? ENTRIES : ENTRIES.filter(({ name }) => name !== OFFICIAL);
}

function coldLoads(node: NodeRuntime, format: ModuleFormat, rounds: number): Promise<TrialResult> {
  const entries = usable(node);
  const hasOfficial = entries.some(({ name }) => name === OFFICIAL);
  return runTrial({
    title: `Cold load, Node.js ${node.version.split('.')[0]?.slice(1)}, ${format.toUpperCase()}`,
    metrics: [hasOfficial ? TIME : { ...TIME, reference: 'official 8.2.0' }],
    contenders: entries.map(({ name, specifier }) => ({
      name,
      run: async () => ({ time: await measureLoad(node.path, specifier, format) }),
    })),
    rounds,
    warmups: 1,
  });
}

async function sizes(): Promise<TrialResult[]> {
  const once = { rounds: 1, warmups: 0 };
  const count = (format: ModuleFormat) =>
    runTrial({
      ...once,
      title: `Files loaded, ${format.toUpperCase()}`,
      metrics: [MODULES],
      contenders: ENTRIES.map(({ name, specifier }) => ({
        name,
        run: async () => ({ modules: await countModules(specifier, format) }),
      })),
    });
  const bundle = runTrial({
    ...once,
    title: 'Bundle by esbuild of a program that makes a client',
    metrics: BUNDLE,
    contenders: ENTRIES.map((entry) => ({ name: entry.name, run: () => measureBundle(entry) })),
  });
  const packages = new Map(ENTRIES.map((entry) => [entry.package, entry]));
  const install = runTrial({
    ...once,
    title: 'Installed',
    metrics: INSTALL,
    contenders: [...packages].map(([name, entry]) => ({
      name: entry.name.split('/')[0] ?? name,
      run: () => measureInstall(name),
    })),
  });
  return [await count('esm'), await count('cjs'), await bundle, await install];
}
