import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { listValueExports } from '../api/list-value-exports.ts';
import { entriesOf } from '../pack/entries-of.ts';
import type { Check, Problem, Release } from './problem.ts';

/** Loads each specifier in each way and prints what it exports. */
const PROBE = `
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const results = [];
for (const [specifier, way] of JSON.parse(process.argv[2])) {
  try {
    const loaded = way === 'import' ? await import(specifier) : require(specifier);
    const names = Object.keys(loaded).filter((name) => !/^(default|__esModule|module.exports)$/.test(name));
    results.push({ specifier, way, names: names.sort() });
  } catch (error) {
    results.push({ specifier, way, error: error.message.split('\\n')[0] });
  }
}
console.log(JSON.stringify(results));
`;

interface Loaded {
  readonly specifier: string;
  readonly way: 'import' | 'require';
  readonly names?: readonly string[];
  readonly error?: string;
}

/** Every entry can be imported and required from an installed tarball, and exports what its types say. */
export const checkExports: Check = { title: 'exports', run };

function run({ packages, installed }: Release): Problem[] {
  return packages.flatMap((each) => {
    const entries = entriesOf(each);
    const wanted = entries.flatMap(({ specifier, hasRequire }) =>
      (hasRequire ? ['import', 'require'] : ['import']).map((way) => [specifier, way]),
    );
    const typesOf = new Map(
      entries.map(({ specifier, types = '' }) => [
        specifier,
        path.join(installed, 'node_modules', each.name, types),
      ]),
    );
    const declared = listValueExports([...typesOf.values()]);
    return load(wanted, installed).flatMap((loaded) => {
      const names = declared.get(typesOf.get(loaded.specifier) ?? '') ?? [];
      return judge(loaded, names).map((problem) => ({ subject: each.name, ...problem }));
    });
  });
}

function load(wanted: readonly string[][], folder: string): Loaded[] {
  const script = path.join(folder, 'probe.mjs');
  writeFileSync(script, PROBE);
  const { stdout, stderr } = spawnSync(process.execPath, [script, JSON.stringify(wanted)], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(`The exports could not be loaded:\n${stderr}`);
  return JSON.parse(stdout) as Loaded[];
}

function judge(loaded: Loaded, declared: readonly string[]): Omit<Problem, 'subject'>[] {
  const { specifier, way, names, error } = loaded;
  const call = way === 'import' ? `import '${specifier}'` : `require('${specifier}')`;
  if (!names) {
    return [
      {
        what: `${call} fails: ${error}.`,
        mend: 'Let "exports" name a file that the build writes, and list what it needs under "dependencies".',
      },
    ];
  }
  const missing = declared.filter((name) => !names.includes(name));
  const undeclared = names.filter((name) => !declared.includes(name));
  return [
    ...missing.map((name) => ({
      what: `${call} has no export "${name}", but its types declare one.`,
      mend: 'Export it from the entry, or take it out of the types; then build again.',
    })),
    ...undeclared.map((name) => ({
      what: `${call} exports "${name}", which its types do not declare.`,
      mend: 'Build again: code and types are not of one source.',
    })),
  ];
}
