import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { adapterFile } from '../../codegen/facade/adapters/adapter-file.ts';
import { formatLock } from '../../specs/lock-specs.ts';
import { LOCK_FILE, readLock } from '../../specs/read-lock.ts';
import { unregisterClient } from '../add/register-client.ts';
import { renderChangeset } from '../changesets/render-changeset.ts';
import type { FileStep } from '../file-step.ts';
import { regenerate } from '../regenerate.ts';
import { UpgradeError } from '../upgrade-error.ts';
import { formatManifest, readManifests, type Workspace } from '../workspace.ts';
import { type RemainingAdapters, removeAdapters } from './remove-adapters.ts';
import { removeOverrides } from './remove-overrides.ts';
import { retiredClient } from './retired-client.ts';

/** Takes out what `pnpm specs add` brings in. The version has to have been deprecated before. */
export async function planRemoval(version: string, workspace: Workspace): Promise<FileStep[]> {
  const { name, folder, manifest } = retiredClient(version, workspace);
  if (manifest['deprecated'] === undefined) {
    throw new UpgradeError(
      `${version} is not deprecated. Run \`pnpm specs retire ${version}\` first, and release that`,
    );
  }
  const staging = mkdtempSync(path.join(tmpdir(), 'specs-retire-'));
  try {
    cpSync(workspace.specs, staging, { recursive: true });
    const adapters = removeAdapters(staging, version);
    const specFiles = removeFromSpecs(staging, version, adapters);
    const { contents } = await regenerate(staging, workspace.packages);
    const kept = readManifests(workspace);
    kept.delete(folder);
    return [
      {
        title: 'specs and lock',
        files: new Map(
          specFiles.map(([file, text]) => [path.join(workspace.specs, file), text] as const),
        ),
      },
      { title: 'generated code', files: contents },
      { title: 'adapters', files: adapterFiles(adapters, workspace) },
      {
        title: 'dependencies',
        files: new Map(
          [...unregisterClient(kept, version)].map(([each, changed]) => [
            path.join(workspace.packages, each, 'package.json'),
            formatManifest(changed),
          ]),
        ),
      },
      { title: 'client package', files: filesBelow(path.join(workspace.packages, folder)) },
      { title: 'changesets', files: changesetsOf(version, name, workspace) },
      { title: 'upgrade guides', files: guidesOf(version, workspace) },
    ];
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Removes a version from a copy of the specs folder, and returns what that changed: name -> text, or null. */
function removeFromSpecs(
  staging: string,
  version: string,
  { text: adapters }: RemainingAdapters,
): [string, string | null][] {
  const changed: [string, string | null][] = [...removeOverrides(staging, version)];
  const lock = readLock(staging);
  const files = Object.fromEntries(
    Object.entries(lock.files).filter(([file]) => !file.startsWith(`${version}/`)),
  );
  changed.push([LOCK_FILE, formatLock({ ...lock, files })]);
  if (adapters !== undefined) changed.push(['adapters.json', adapters]);
  for (const file of globSync('**/*.yaml', { cwd: path.join(staging, version) })) {
    changed.push([`${version}/${file}`, null]);
  }
  for (const [file, text] of changed) {
    if (text === null) rmSync(path.join(staging, file));
    else writeFileSync(path.join(staging, file), text);
  }
  rmSync(path.join(staging, version), { recursive: true, force: true });
  return changed;
}

/** What was written by hand for shapes that no version has any more. */
function adapterFiles({ dropped }: RemainingAdapters, { root }: Workspace): FileStep['files'] {
  const files = dropped.map((before) => path.join(root, adapterFile({ before })));
  return new Map(files.filter(existsSync).map((file) => [file, null]));
}

function filesBelow(folder: string): FileStep['files'] {
  const names = globSync('**/*', {
    cwd: folder,
    withFileTypes: true,
    exclude: ['**/node_modules', '**/dist'],
  });
  return new Map(
    names
      .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${path.sep}generated`))
      .map((entry) => [path.join(entry.parentPath, entry.name), null]),
  );
}

function guidesOf(version: string, { guides }: Workspace): FileStep['files'] {
  const names = globSync([`${version}-to-*.md`, `*-to-${version}.md`], { cwd: guides });
  return new Map(names.map((file) => [path.join(guides, file), null]));
}

/** Pending changesets must not name a package that is gone. */
function changesetsOf(version: string, client: string, workspace: Workspace): FileStep['files'] {
  const files = new Map<string, string | null>();
  for (const file of globSync('*.md', { cwd: workspace.changesets })) {
    const target = path.join(workspace.changesets, file);
    const text = readFileSync(target, 'utf8');
    const line = new RegExp(`^'${client}': \\w+\\n`, 'm');
    if (!line.test(text)) continue;
    const rest = text.replace(line, '');
    files.set(target, /^---\n---\n/.test(rest) ? null : rest);
  }
  const { file, text } = renderChangeset({
    prefix: `specs-${version}-removed`,
    packageName: 'pinecone-versioned',
    bump: 'major',
    title: `Remove API version ${version}`,
    findings: [],
  });
  return files.set(path.join(workspace.changesets, file), text);
}
