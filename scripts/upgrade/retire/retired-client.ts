import { newestStable } from '../../codegen/facade/order-versions.ts';
import { listVersions } from '../../specs/list-specs.ts';
import { UpgradeError } from '../upgrade-error.ts';
import { CLIENT_PREFIX, type Manifest, readManifests, type Workspace } from '../workspace.ts';

/** The client package of a version that is to go. */
export interface RetiredClient {
  readonly name: string;
  /** Within `packages/`. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The newest version that stays, and no preview if that can be. */
  readonly successor: string;
}

/** Finds it. Throws {@link UpgradeError} for a version that is not there, or is the only one. */
export function retiredClient(version: string, workspace: Workspace): RetiredClient {
  const versions = listVersions(workspace.specs);
  const folder = `client-${version}`;
  const manifest = readManifests(workspace).get(folder);
  if (!versions.includes(version) || !manifest) {
    throw new UpgradeError(
      `there is no version ${version}; expected one of ${versions.join(', ')}`,
    );
  }
  const successor = newestStable(versions.filter((each) => each !== version));
  if (successor === undefined) {
    throw new UpgradeError(`${version} is the only version; add another one before it goes`);
  }
  return { name: `${CLIENT_PREFIX}${version}`, folder, manifest, successor };
}
