import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { consumerProgram } from './consumer-code.ts';
import { fetchTool, type Tool } from './fetch-tool.ts';
import type { MatrixCell, MatrixContext } from './matrix-cell.ts';
import { runCommand } from './run-command.ts';

interface Bundler {
  readonly name: string;
  readonly tool: Tool;
  /** The command that bundles a file into another, minified, as an ES module. */
  readonly command: (modules: string, input: string, output: string) => [string, ...string[]];
}

/** A guard alone must not bring the client along: what is left of the facade, as a share of all of it. */
const TREE_SHAKEN_SHARE = 0.25;
const GUARD =
  "import { isPineconeError } from 'pinecone-versioned';\nconsole.log(isPineconeError(1));\n";
const EVERYTHING = "import * as all from 'pinecone-versioned';\nconsole.log(all);\n";

const BUNDLERS: readonly Bundler[] = [
  {
    name: 'esbuild 0.28.2',
    tool: { name: 'esbuild-0.28.2', packages: { esbuild: '0.28.2' } },
    command: (modules, input, output) => {
      const bin = path.join(modules, `@esbuild/${process.platform}-${process.arch}/bin/esbuild`);
      const options = ['--bundle', '--minify', '--format=esm', `--outfile=${output}`];
      return [bin, input, ...options, '--log-level=error'];
    },
  },
  {
    name: 'Vite 8.3.8 (rolldown)',
    tool: { name: 'vite-8.3.8', packages: { vite: '8.3.8' } },
    command: (modules, input, output) => script(modules, viteScript(modules, input, output)),
  },
  {
    name: 'webpack 5.112.2',
    tool: { name: 'webpack-5.112.2', packages: { webpack: '5.112.2' } },
    command: (modules, input, output) => script(modules, webpackScript(modules, input, output)),
  },
];

/** esbuild, Vite and webpack: the bundle runs, and what is not used is not in it. */
export const bundlerCells: readonly MatrixCell[] = BUNDLERS.map((bundler) => ({
  group: 'bundler',
  name: bundler.name,
  run: (context: MatrixContext) => runBundler(bundler, context),
}));

async function runBundler(
  { name, tool, command }: Bundler,
  { root, folder, url }: MatrixContext,
): Promise<string> {
  const modules = await fetchTool(tool, root);
  const place = path.join(folder, name.replaceAll(/\W/g, '-'));
  mkdirSync(path.join(place, 'out'), { recursive: true });
  const bundle = async (title: string, code: string) => {
    const input = path.join(place, `${title}.mjs`);
    const output = path.join(place, 'out', `${title}.mjs`);
    writeFileSync(input, code);
    await runCommand(command(modules, input, output), { cwd: place });
    return output;
  };
  const program = await bundle('consumer', consumerProgram('esm'));
  const said = await runCommand([process.execPath, program, url], { cwd: place });
  const all = readFileSync(await bundle('all', EVERYTHING)).length;
  const guard = readFileSync(await bundle('guard', GUARD)).length;
  if (guard > all * TREE_SHAKEN_SHARE) {
    throw new Error(`One guard takes ${guard} bytes of the ${all} that the whole facade takes.`);
  }
  return `${said}; one guard takes ${((100 * guard) / all).toFixed(1)} % of the facade`;
}

function script(modules: string, code: string): [string, ...string[]] {
  return [process.execPath, '--input-type=module', '--eval', code, '--', modules];
}

function viteScript(modules: string, input: string, output: string): string {
  // The program for the command line is no page; a library's build leaves process.argv alone.
  const lib = { entry: input, formats: ['es'] };
  const build = { outDir: path.dirname(output), emptyOutDir: false, minify: true, lib };
  const options = JSON.stringify({
    configFile: false,
    logLevel: 'error',
    root: path.dirname(input),
    build,
  });
  const module = JSON.stringify(path.join(modules, 'vite/dist/node/index.js'));
  return `const { build } = await import(${module});
const options = ${options};
options.build.lib.fileName = () => ${JSON.stringify(path.basename(output))};
await build(options);`;
}

function webpackScript(modules: string, input: string, output: string): string {
  const options = JSON.stringify({
    mode: 'production',
    target: 'web',
    entry: input,
    experiments: { outputModule: true },
    output: {
      path: path.dirname(output),
      filename: path.basename(output),
      library: { type: 'module' },
    },
    performance: false,
  });
  const module = JSON.stringify(path.join(modules, 'webpack/lib/index.js'));
  return `const { default: webpack } = await import(${module});
webpack(${options}, (error, stats) => {
  if (!error && !stats.hasErrors()) return;
  console.error(error ?? stats.toString('errors-only'));
  process.exitCode = 1;
});`;
}
