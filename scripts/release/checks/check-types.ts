import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entriesOf } from '../pack/entries-of.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import { usesNode } from '../pack/uses-node.ts';
import type { Check, Problem, Release } from './problem.ts';

const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'],
};

const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

/** The declarations compile in a strict consumer that checks libraries too; Node's types are there for Node only. */
export const checkTypes: Check = { title: 'types', run };

function run(release: Release): Problem[] {
  return RESOLUTIONS.flatMap((resolution) =>
    [false, true].flatMap((forNode) => {
      const files = release.packages.flatMap((each) => consumersOf(each, forNode));
      if (files.length === 0) return [];
      const title = `${resolution.moduleResolution}${forNode ? '' : ', without the types of Node'}`;
      return compile(files, { release, forNode, resolution }).map((message) => ({
        subject: `types (${title})`,
        what: message,
        mend: 'Correct the declarations: export what they name, and depend on the packages whose types they use.',
      }));
    }),
  );
}

interface Consumer {
  readonly name: string;
  readonly code: string;
}

/** A module per entry and format, for the entries that do, or do not, need Node. */
function consumersOf(each: PackedPackage, forNode: boolean): Consumer[] {
  return entriesOf(each)
    .filter(({ module }) => usesNode(module ?? '', each.files) === forNode)
    .flatMap(({ specifier, hasRequire }) =>
      (hasRequire ? ['mts', 'cts'] : ['mts']).map((extension) => ({
        name: `${specifier.replaceAll(/[^\w-]/g, '_')}.${extension}`,
        code: `import * as entry from '${specifier}';\nexport { entry };\n`,
      })),
    );
}

interface Compilation {
  readonly release: Release;
  readonly forNode: boolean;
  readonly resolution: object;
}

function compile(
  consumers: readonly Consumer[],
  { release: { root, installed }, forNode, resolution }: Compilation,
): string[] {
  const folder = path.join(installed, 'consumers');
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of consumers) writeFileSync(path.join(folder, name), code);
  const config = path.join(folder, 'tsconfig.json');
  const typesOfNode = {
    types: ['node'],
    typeRoots: [path.join(root, 'scripts/node_modules/@types')],
  };
  const compilerOptions = { ...OPTIONS, ...resolution, ...(forNode ? typesOfNode : { types: [] }) };
  const files = consumers.map(({ name }) => name);
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsc, '--pretty', 'false', '-p', config],
    { cwd: path.join(installed, 'node_modules'), encoding: 'utf8' },
  );
  if (status === 0) return [];
  return `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /\berror\b/i.test(line))
    .slice(0, 10);
}
