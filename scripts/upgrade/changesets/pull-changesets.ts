import type { Finding } from '@pinecone-versioned/spec-drift';
import { affectedPackages } from './affected-packages.ts';
import { type Changeset, renderChangeset } from './render-changeset.ts';

/** What a pull did to one version. */
export interface PulledVersion {
  readonly version: string;
  readonly findings: readonly Finding[];
  /** Names of the packages whose generated files changed. */
  readonly regenerated: ReadonlySet<string>;
}

/**
 * The changesets of a pull: for each package that users notice it in, the bump of its audience. A package in which only
 * comments changed is a patch; one in which nothing changed gets none.
 */
export function pullChangesets({ version, findings, regenerated }: PulledVersion): Changeset[] {
  return affectedPackages(version, findings).flatMap(({ name, slug, bump, findings: own }) => {
    if ((bump === 'none' || bump === 'patch') && !regenerated.has(name)) return [];
    const effective = bump === 'none' ? 'patch' : bump;
    const title =
      effective === 'patch'
        ? `Renew what is written about API version ${version} after its published specs`
        : `Follow the published specs of API version ${version}`;
    return [
      renderChangeset({
        prefix: `specs-${version}-${slug}`,
        packageName: name,
        bump: effective,
        title,
        findings: effective === 'patch' ? [] : own,
      }),
    ];
  });
}
