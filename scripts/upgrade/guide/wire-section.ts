import type { Finding } from '@pinecone-versioned/spec-drift';
import { worstFirst } from '../classes.ts';
import { describeByReason, describeFinding } from './describe-finding.ts';
import { type GuideBlock, heading, list, paragraph } from './guide-block.ts';
import { findingsOf } from './guide-facts.ts';
import type { VersionPair } from './version-pair.ts';

const LONGEST_WITNESS = 200;

/** What the upgrade means for whoever sends HTTP requests without a client. */
export function wireSection({ published, to }: VersionPair): GuideBlock[] {
  const findings = worstFirst(published.report.findings, 'wire');
  const breaking = findingsOf(findings, 'wire', 'breaking');
  const careful = findingsOf(findings, 'wire', 'potentially-breaking');
  return [
    heading(2, 'With HTTP requests of your own'),
    paragraph(`Send the header \`X-Pinecone-Api-Version: ${to}\`.`),
    ...(breaking.length > 0 ? [heading(3, 'What breaks'), ...list(breaking.map(describe))] : []),
    ...(careful.length > 0 ? [heading(3, 'To look at'), ...describeByReason(careful)] : []),
  ];
}

function describe(finding: Finding): string {
  const text = describeFinding(finding, { withReason: true });
  const { witness } = finding;
  if (!witness) return text;
  const value = JSON.stringify(witness.value) ?? '';
  if (value.length > LONGEST_WITNESS || value.includes('`')) return text;
  const [taking, refusing] = witness.acceptedBy === 'base' ? ['old', 'new'] : ['new', 'old'];
  return `${text} Proof: ${witness.role} \`${value}\`, which the ${taking} version takes and the ${refusing} one refuses.`;
}
