import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import type { Release } from '../../release/checks/problem.ts';
import { findBase } from '../../release/git/find-base.ts';
import { listPublishedPackages } from '../../release/list-packages.ts';
import { packedSample } from './packed-sample.ts';

/** A git repository with a workspace, for what asks git and changesets. */
export interface SampleRepository {
  readonly root: string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  /** Writes `packages/<folder>/package.json` and a source file. */
  readonly writePackage: (folder: string, manifest: object) => void;
  readonly writeChangeset: (id: string, bumps: Readonly<Record<string, string>>) => void;
  readonly git: (...args: string[]) => void;
  readonly commit: () => void;
  /** The packages as they are now, as a check sees them; with `base`, on a branch that began there. */
  readonly release: (base?: string) => Release;
}

/** A repository on `main` without any package and without a commit. */
export function sampleRepository(): SampleRepository {
  const root = mkdtempSync(path.join(tmpdir(), 'repository-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const git = (...args: string[]) => {
    const user = ['-c', 'user.name=test', '-c', 'user.email=test@localhost'];
    execFileSync('git', [...user, ...args], { cwd: root, stdio: 'pipe' });
  };
  symlinkSync(
    path.join(repositoryRoot, 'node_modules'),
    path.join(root, 'node_modules'),
    'junction',
  );
  const workspace = { name: 'workspace', private: true, packageManager: 'pnpm@12.21.0' };
  write('package.json', JSON.stringify(workspace));
  write('pnpm-workspace.yaml', 'packages:\n  - packages/*\n');
  const lines = path.join(repositoryRoot, 'scripts/release/changelog/changelog-lines.ts');
  const config = { baseBranch: 'main', access: 'public', changelog: pathToFileURL(lines).href };
  write('.changeset/config.json', JSON.stringify(config));
  write('.gitignore', 'node_modules\n');
  mkdirSync(path.join(root, 'specs'));
  git('init', '--quiet', '-b', 'main');
  return {
    root,
    write,
    remove: (file) => rmSync(path.join(root, file), { recursive: true }),
    writePackage(folder, manifest) {
      write(`packages/${folder}/package.json`, `${JSON.stringify(manifest)}\n`);
      write(`packages/${folder}/src/index.ts`, 'export {};\n');
    },
    writeChangeset(id, bumps) {
      const lines = Object.entries(bumps).map(([name, bump]) => `'${name}': ${bump}`);
      write(`.changeset/${id}.md`, `---\n${lines.join('\n')}\n---\n\nChange it\n`);
    },
    git,
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', 'change');
    },
    release(base) {
      const packages = listPublishedPackages(root).map(({ name, version, folder }) => ({
        ...packedSample({}, { name, version }),
        folder,
      }));
      return { root, packages, installed: root, base: findBase(root, { given: base, env: {} }) };
    },
  };
}
