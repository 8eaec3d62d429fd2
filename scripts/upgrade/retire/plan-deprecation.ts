import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderChangeset } from '../changesets/render-changeset.ts';
import type { FileStep } from '../file-step.ts';
import { UpgradeError } from '../upgrade-error.ts';
import { CLIENT_PREFIX, formatManifest, type Workspace } from '../workspace.ts';
import { retiredClient } from './retired-client.ts';

const FACADE = 'pinecone-versioned';

/** Marks a version as deprecated: for npm, in the README, and in the changelog. */
export function planDeprecation(version: string, workspace: Workspace): FileStep[] {
  const { name, folder, manifest, successor } = retiredClient(version, workspace);
  if (manifest['deprecated'] !== undefined) {
    throw new UpgradeError(
      `${version} is deprecated already; \`pnpm specs retire ${version} --remove\` takes it out`,
    );
  }
  const advice = `Use ${CLIENT_PREFIX}${successor}; API version ${version} is going to be removed.`;
  const { name: _, version: own, description, ...rest } = manifest;
  const readme = path.join(workspace.packages, folder, 'README.md');
  const [title = '', ...lines] = readFileSync(readme, 'utf8').split('\n');
  const changesets = [
    changesetOf(version, name, advice),
    changesetOf(
      version,
      FACADE,
      `Pin ${successor}; API version ${version} is going to be removed.`,
    ),
  ];
  return [
    {
      title: 'client package',
      files: new Map([
        [
          path.join(workspace.packages, folder, 'package.json'),
          formatManifest({ name, version: own, description, deprecated: advice, ...rest }),
        ],
        [readme, [title, '', `> **Deprecated.** ${advice}`, ...lines].join('\n')],
      ]),
    },
    {
      title: 'changesets',
      files: new Map(
        changesets.map(({ file, text }) => [path.join(workspace.changesets, file), text]),
      ),
    },
  ];
}

function changesetOf(version: string, packageName: string, advice: string) {
  const prefix = `specs-${version}-deprecated`;
  const title = `Deprecate API version ${version}`;
  const { file, text } = renderChangeset({
    prefix,
    packageName,
    bump: 'minor',
    title,
    findings: [],
  });
  return { file, text: `${text}\n${advice}\n` };
}
