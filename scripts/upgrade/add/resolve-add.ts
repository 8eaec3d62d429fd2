import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { orderVersions } from '../../codegen/facade/order-versions.ts';
import { listSpecs, listVersions } from '../../specs/list-specs.ts';
import { UpgradeError } from '../upgrade-error.ts';
import { CLIENT_PREFIX, readManifests, type Workspace } from '../workspace.ts';

/** What is to be added. */
export interface AddRequest {
  readonly version: string;
  /** The newest version that is older. */
  readonly previous: string;
  /** `<version>/<api>`. */
  readonly names: readonly string[];
}

const NAME = /^(?<version>\d{4}-(?:0[1-9]|1[0-2])(?:\.[a-z]+)?)(?:\/(?<api>[a-z][a-z0-9_]*))?$/;

/**
 * Reads what `add` was given. Without APIs these are those of the previous version, and whatever else a folder given by
 * `from` has. Throws {@link UpgradeError}.
 */
export function resolveAdd(
  given: readonly string[],
  from: string | undefined,
  workspace: Workspace,
): AddRequest {
  const { version, apis } = parseNames(given);
  const versions = listVersions(workspace.specs);
  const isKnown = [...readManifests(workspace).values()].some(
    ({ name }) => name === CLIENT_PREFIX + version,
  );
  if (versions.includes(version) || isKnown) {
    throw new UpgradeError(
      `${version} is there already. \`pnpm specs pull ${version}\` renews it, \`pnpm specs retire ${version}\` takes it out`,
    );
  }
  const ordered = orderVersions([...versions, version]);
  const previous = ordered[ordered.indexOf(version) - 1];
  if (previous === undefined) {
    throw new UpgradeError(
      `${version} is older than every vendored version (${ordered.slice(1).join(', ')}), so there is nothing to compare it with`,
    );
  }
  const wanted = apis.length > 0 ? apis : apisOf(workspace, previous, { version, from });
  return { version, previous, names: wanted.map((api) => `${version}/${api}`) };
}

function parseNames(given: readonly string[]): { version: string; apis: string[] } {
  const parsed = given.map((name) => {
    const groups = NAME.exec(name)?.groups;
    if (groups?.['version'] === undefined) {
      throw new UpgradeError(
        `cannot add \`${name}\`: expected <version> or <version>/<api>, such as 2026-01 or 2026-01/db_data`,
      );
    }
    return { version: groups['version'], api: groups['api'] };
  });
  const versions = [...new Set(parsed.map(({ version }) => version))];
  const [version = ''] = versions;
  if (versions.length !== 1) {
    throw new UpgradeError(`one version at a time is added, got ${versions.join(', ')}`);
  }
  return { version, apis: parsed.flatMap(({ api }) => (api === undefined ? [] : [api])) };
}

function apisOf(
  { specs }: Workspace,
  previous: string,
  { version, from }: { readonly version: string; readonly from: string | undefined },
): string[] {
  const known = listSpecs(specs)
    .filter((spec) => spec.version === previous)
    .map(({ api }) => api);
  const folder = from === undefined || /^https?:/.test(from) ? '' : path.join(from, version);
  const suffix = `_${version}.oas.yaml`;
  const published = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(suffix))
        .map((file) => file.slice(0, -suffix.length))
    : [];
  return [...new Set([...known, ...published])].sort();
}
