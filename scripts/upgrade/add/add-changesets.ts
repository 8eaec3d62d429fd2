import type { Bump } from '@pinecone-versioned/spec-drift';
import { isStable } from '../../../packages/facade/src/negotiation/is-stable.ts';
import { newestStable } from '../../codegen/facade/order-versions.ts';
import { affectedPackages } from '../changesets/affected-packages.ts';
import { type Changeset, renderChangeset } from '../changesets/render-changeset.ts';
import type { VersionPair } from '../guide/version-pair.ts';

/**
 * The changesets of a new version: its client is released, the facade and the emulator speak it. If the facade's types
 * become those of the new version, its bump is what the change means for generated code, and minor at least; a preview,
 * or a version older than the newest of `versions`, is only one more that can be asked for.
 */
export function addChangesets(
  { to, generated }: VersionPair,
  versions: readonly string[],
): Changeset[] {
  const isNewest = newestStable(versions) === to;
  return affectedPackages(to, generated.report.findings).map(({ name, slug, bump, findings }) => {
    const titles = {
      client: `Release the typed client of API version ${to}`,
      facade: `Speak API version ${to}${standing(to, isNewest)}`,
      emulator: `Answer in API version ${to}`,
    };
    return renderChangeset({
      prefix: `specs-${to}-${slug}`,
      packageName: name,
      bump: slug === 'facade' && isNewest ? atLeastMinor(bump) : 'minor',
      title: titles[slug],
      // Nobody's types change who does not ask for this version.
      findings: slug === 'client' || (slug === 'facade' && !isNewest) ? [] : findings,
    });
  });
}

function standing(version: string, isNewest: boolean): string {
  if (isNewest) return ', which is the newest one now';
  return isStable(version) ? '' : ', a preview';
}

function atLeastMinor(bump: Bump): 'major' | 'minor' {
  return bump === 'major' ? 'major' : 'minor';
}
