import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { releaseTags } from '../git/release-tags.ts';
import { gitLines, runGit } from '../git/run-git.ts';
import type { Check, Findings, Release } from './problem.ts';

const PACKAGE = 'pinecone-versioned';
const TYPE_TEST = /^packages\/(facade|contract-tests)\/test\/.*\.test-d\.ts$/;
/** A module of the facade's sources, named by a test of the facade. */
const OWN_SOURCE = /'(?:\.\.\/)+src\/(data\/|pinned\/)?index\.js'/g;
const INTERNAL_SOURCE = /'(?:\.\.\/)+src\//;

/** What compiled against the last release compiles against this one. */
export const checkPreviousTypeTests: Check = { title: "the last release's type tests", run };

function run(release: Release): Findings {
  const { root, installed } = release;
  const [tag] = releaseTags(root, PACKAGE).map((release) => release.tag);
  if (tag === undefined) {
    return { problems: [], note: `Skipped: no ${PACKAGE} was released yet, so there are none.` };
  }
  const folder = path.join(installed, 'type-tests');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  mkdirSync(path.join(folder, 'node_modules'));
  const vitest = path.join(root, 'scripts/node_modules/vitest');
  symlinkSync(vitest, path.join(folder, 'node_modules/vitest'), 'junction');
  const files = writeTests({ root, tag, folder });
  const errors = compile(root, folder, files);
  return {
    problems: errors.map((error) => ({
      subject: PACKAGE,
      what: `what compiled with ${tag} does not any more: ${error}`,
      mend: 'Keep the type as it was, or make the changeset major and say in it what users must change.',
    })),
    note: `${files.length} files of ${tag} were compiled.`,
  };
}

interface Place {
  readonly root: string;
  readonly tag: string;
  readonly folder: string;
}

/** Writes the tests that use what is public, importing the installed package. */
function writeTests({ root, tag, folder }: Place): string[] {
  return gitLines(root, ['ls-tree', '-r', '--name-only', tag, 'packages'])
    .filter((file) => TYPE_TEST.test(file))
    .flatMap((file) => {
      const text = runGit(root, ['show', `${tag}:${file}`]).toString('utf8');
      const code = text.replaceAll(
        OWN_SOURCE,
        (_, entry: string | undefined) => `'${PACKAGE}${entry ? `/${entry.slice(0, -1)}` : ''}'`,
      );
      if (INTERNAL_SOURCE.test(code)) return [];
      const name = file.replaceAll('/', '_');
      writeFileSync(path.join(folder, name), code);
      return [name];
    });
}

function compile(root: string, folder: string, files: readonly string[]): string[] {
  if (files.length === 0) return [];
  const config = path.join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: true,
    allowImportingTsExtensions: true,
    types: ['node'],
    typeRoots: [path.join(root, 'scripts/node_modules/@types')],
  };
  const base = path.join(root, 'tsconfig.base.json');
  writeFileSync(config, JSON.stringify({ extends: base, compilerOptions, files }));
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', config], {
    cwd: folder,
    encoding: 'utf8',
  });
  const errors = stdout.split('\n').filter((line) => line.includes('error'));
  return errors.slice(0, 10);
}
