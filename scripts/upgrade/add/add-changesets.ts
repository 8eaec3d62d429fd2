import type { Bump } from '@pinecone-versioned/spec-drift';
import { affectedPackages } from '../changesets/affected-packages.ts';
import { type Changeset, renderChangeset } from '../changesets/render-changeset.ts';
import type { VersionPair } from '../guide/version-pair.ts';

/**
 * The changesets of a new version: its client is released, the facade and the emulator speak it. The facade's types
 * become those of the new version, so its bump is what the change means for generated code, and minor at least.
 */
export function addChangesets({ to, generated }: VersionPair): Changeset[] {
  return affectedPackages(to, generated.report.findings).map(({ name, slug, bump, findings }) => {
    const titles = {
      client: `Release the typed client of API version ${to}`,
      facade: `Speak API version ${to}, which is the newest one now`,
      emulator: `Answer in API version ${to}`,
    };
    return renderChangeset({
      prefix: `specs-${to}-${slug}`,
      packageName: name,
      bump: slug === 'facade' ? atLeastMinor(bump) : 'minor',
      title: titles[slug],
      findings: slug === 'client' ? [] : findings,
    });
  });
}

function atLeastMinor(bump: Bump): 'major' | 'minor' {
  return bump === 'major' ? 'major' : 'minor';
}
