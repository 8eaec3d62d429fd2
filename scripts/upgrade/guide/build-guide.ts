import type { DriftOutcome, Finding } from '@pinecone-versioned/spec-drift';
import { apiOf } from '../finding-api.ts';
import { clientSection } from './client-section.ts';
import { facadeSection } from './facade-section.ts';
import { type GuideBlock, heading, paragraph } from './guide-block.ts';
import { addedOperations, findingsOf, newFields, removedOperations } from './guide-facts.ts';
import type { VersionPair } from './version-pair.ts';
import { wireSection } from './wire-section.ts';

/** The guide for upgrading from one version to another. Same specs, same guide. */
export function buildGuide(pair: VersionPair): GuideBlock[] {
  const { from, to } = pair;
  return [
    heading(1, `Upgrade from ${from} to ${to}`),
    paragraph(
      'What is new, what breaks, and for whom. Clients are generated with the corrections in `specs/overrides`; the part on HTTP speaks of the specs as they are published.',
    ),
    overview(pair),
    ...facadeSection(pair),
    ...clientSection(pair),
    ...wireSection(pair),
  ];
}

function overview(pair: VersionPair): GuideBlock {
  const { documents, generated, published } = pair;
  const apis = [...new Set([...documents.from.keys(), ...documents.to.keys()])].sort();
  const inApi = (outcome: DriftOutcome, api: string): Finding[] =>
    outcome.report.findings.filter((finding) => apiOf(finding) === api);
  return {
    kind: 'table',
    head: ['API', 'New operations', 'Gone', 'New fields', 'Breaks clients', 'Breaks HTTP callers'],
    rows: apis.map((api) => {
      const count = (items: readonly { readonly api: string }[]) =>
        `${items.filter((item) => item.api === api).length}`;
      return [
        api,
        count(addedOperations(pair)),
        count(removedOperations(pair)),
        `${newFields(inApi(generated, api)).length}`,
        `${findingsOf(inApi(generated, api), 'client', 'breaking').length}`,
        `${findingsOf(inApi(published, api), 'wire', 'breaking').length}`,
      ];
    }),
  };
}
