import { runProcess } from '../process/run-process.ts';

export type ModuleFormat = 'esm' | 'cjs';

const SOURCES: Readonly<Record<ModuleFormat, string>> = {
  esm: `const startedAt = performance.now();
await import(process.argv[1]);
console.log(performance.now() - startedAt);`,
  cjs: `const startedAt = performance.now();
require(process.argv[1]);
console.log(performance.now() - startedAt);`,
};

const COUNTING = `import { createRequire, registerHooks } from 'node:module';
const seen = new Set();
registerHooks({ load(url, context, next) { if (!url.startsWith('node:')) seen.add(url); return next(url, context); } });
const [specifier, format] = process.argv.slice(1);
if (format === 'esm') await import(specifier);
else createRequire(process.cwd() + '/')(specifier);
console.log(seen.size);`;

/** Milliseconds to load a module in a fresh process of that Node.js. */
export async function measureLoad(
  node: string,
  specifier: string,
  format: ModuleFormat,
): Promise<number> {
  const type = format === 'esm' ? 'module' : 'commonjs';
  const args = [`--input-type=${type}`, '-e', SOURCES[format], specifier];
  return Number((await runProcess(node, args)).output);
}

/** Files that loading a module reads, those of its dependencies included. */
export async function countModules(specifier: string, format: ModuleFormat): Promise<number> {
  const args = ['--input-type=module', '-e', COUNTING, specifier, format];
  return Number((await runProcess(process.execPath, args)).output);
}
