import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAdapters, renderAdapterList } from '../../codegen/facade/adapters/read-adapters.ts';
import type { ShapeAdapter } from '../../codegen/facade/adapters/shape-adapter.ts';
import { writeFilesAtomically } from '../../lib/write-files-atomically.ts';
import { listSpecs, listVersions } from '../../specs/list-specs.ts';
import { loadSpecs } from '../../specs/load-specs.ts';
import { preparePull } from '../../specs/pull-specs.ts';
import { readSpec } from '../../specs/read-spec.ts';
import { fetchOptions } from '../fetch-options.ts';
import type { FileStep } from '../file-step.ts';
import { buildGuide } from '../guide/build-guide.ts';
import { guidePath, guideText } from '../guide/guide-file.ts';
import { compareVersions, type VersionPair } from '../guide/version-pair.ts';
import { regenerate } from '../regenerate.ts';
import type { UpgradeContext } from '../upgrade-context.ts';
import { UpgradeError } from '../upgrade-error.ts';
import { CLIENT_PREFIX, formatManifest, readManifests, type Workspace } from '../workspace.ts';
import { adaptedShapes } from './adapted-shapes.ts';
import { addChangesets } from './add-changesets.ts';
import { carryOverrides } from './carry-overrides.ts';
import { clientManifest } from './client-manifest.ts';
import { clientReadme } from './client-readme.ts';
import { humanTasks } from './human-tasks.ts';
import { registerClient } from './register-client.ts';
import { type AddRequest, resolveAdd } from './resolve-add.ts';

/** Everything that adding a version does, made before anything is touched. */
export interface AddPlan extends AddRequest {
  readonly steps: readonly FileStep[];
  readonly pair: VersionPair;
  /** What a person has to do. */
  readonly tasks: readonly string[];
  /** Overrides that were copied. */
  readonly carried: readonly string[];
  /** Folders of the packages that depend on the new client, within `packages/`. */
  readonly dependents: readonly string[];
}

/** Plans in a copy of the specs folder. Throws what is wrong with the version or the specs. */
export async function planAdd(
  given: readonly string[],
  from: string | undefined,
  context: UpgradeContext,
): Promise<AddPlan> {
  const { workspace } = context;
  const source = fetchOptions(from, context);
  const request = resolveAdd(given, source.from, workspace);
  const staging = mkdtempSync(path.join(tmpdir(), 'specs-add-'));
  try {
    cpSync(workspace.specs, staging, { recursive: true });
    const pulled = await preparePull(staging, { ...source, only: request.names });
    await writeFilesAtomically(pulled.contents);
    const overrides = carryInto(staging, request);
    return await planFrom(staging, request, {
      workspace,
      overrides,
      specFiles: [...pulled.contents.keys()],
    });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function carryInto(staging: string, { version, previous }: AddRequest) {
  const added = listSpecs(staging).filter((spec) => spec.version === version);
  const overrides = carryOverrides(staging, previous, added.map(readSpec));
  for (const [file, text] of overrides.files) writeFileSync(path.join(staging, file), text);
  return overrides;
}

interface Staged {
  readonly workspace: Workspace;
  readonly overrides: ReturnType<typeof carryOverrides>;
  /** Absolute paths within the staging folder. */
  readonly specFiles: readonly string[];
}

async function planFrom(
  staging: string,
  request: AddRequest,
  { workspace, overrides, specFiles }: Staged,
): Promise<AddPlan> {
  const { version, previous } = request;
  const specs = loadSpecs(staging);
  const pair = await compareVersions(specs, previous, version);
  const adapters = adaptedShapes(pair, await compareVersions(specs, version, previous));
  const adapterFiles = stageAdapters(staging, adapters);
  // First of all, because codegen names the file of what it cannot take.
  const generated = await generatedFiles(staging, workspace);
  const home = (file: string) => path.join(workspace.specs, path.relative(staging, file));
  const moved = (files: readonly string[]) =>
    new Map(files.map((file) => [home(file), readFileSync(file)] as const));
  const manifests = readManifests(workspace);
  const registered = registerClient(manifests, previous, version);
  return {
    ...request,
    ...{ pair, carried: overrides.carried, dependents: [...registered.keys()] },
    tasks: humanTasks({ workspace, pair, adapters, left: overrides.left }),
    steps: [
      { title: 'specs and lock', files: moved(specFiles) },
      {
        title: 'overrides',
        files: moved([
          ...[...overrides.files.keys()].map((file) => path.join(staging, file)),
          ...adapterFiles,
        ]),
      },
      { title: 'client package', files: clientFiles(workspace, pair) },
      {
        title: 'dependencies',
        files: new Map(
          [...registered].map(([folder, manifest]) => [
            path.join(workspace.packages, folder, 'package.json'),
            formatManifest(manifest),
          ]),
        ),
      },
      { title: 'generated code', files: generated },
      {
        title: 'changesets',
        files: new Map(
          addChangesets(pair, listVersions(staging)).map(({ file, text }) => [
            path.join(workspace.changesets, file),
            text,
          ]),
        ),
      },
      {
        title: 'upgrade guide',
        files: new Map([
          [guidePath(workspace, previous, version), guideText(buildGuide(pair), previous, version)],
        ]),
      },
    ],
  };
}

/** Adds what needs an adapter to the list that codegen reads, and returns the files that changed. */
function stageAdapters(staging: string, adapters: readonly ShapeAdapter[]): string[] {
  if (adapters.length === 0) return [];
  const file = path.join(staging, 'adapters.json');
  writeFileSync(file, renderAdapterList([...readAdapters(staging), ...adapters]));
  return [file];
}

function clientFiles(workspace: Workspace, pair: VersionPair): ReadonlyMap<string, string> {
  const { from, to, documents } = pair;
  const folder = path.join(workspace.packages, `client-${to}`);
  const model = readManifests(workspace).get(`client-${from}`);
  if (!model) {
    throw new UpgradeError(
      `packages/client-${from}/package.json is missing; ${CLIENT_PREFIX}${to} is modelled on it`,
    );
  }
  return new Map([
    [
      path.join(folder, 'package.json'),
      formatManifest(clientManifest(model, to, [...documents.to.keys()])),
    ],
    [
      path.join(folder, 'README.md'),
      clientReadme(
        pair,
        readFileSync(path.join(workspace.packages, `client-${from}`, 'README.md'), 'utf8'),
      ),
    ],
  ]);
}

async function generatedFiles(
  staging: string,
  { packages }: Workspace,
): Promise<FileStep['files']> {
  const { contents } = await regenerate(staging, packages);
  return contents;
}
