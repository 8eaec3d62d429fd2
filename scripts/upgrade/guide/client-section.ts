import type { Finding } from '@pinecone-versioned/spec-drift';
import { worstFirst } from '../classes.ts';
import { CLIENT_PREFIX } from '../workspace.ts';
import { callSnippet } from './call-snippet.ts';
import { changeSnippets } from './change-snippets.ts';
import { describeByReason, describeFinding } from './describe-finding.ts';
import { code, type GuideBlock, heading, list, paragraph } from './guide-block.ts';
import { addedOperations, findingsOf, newFields, removedOperations } from './guide-facts.ts';
import type { VersionPair } from './version-pair.ts';

/** What the upgrade means for users of a client package. */
export function clientSection(pair: VersionPair): GuideBlock[] {
  const { from, to } = pair;
  const findings = worstFirst(pair.generated.report.findings, 'client');
  const breaking = findingsOf(findings, 'client', 'breaking');
  const careful = findingsOf(findings, 'client', 'potentially-breaking');
  return [
    heading(2, `With \`${CLIENT_PREFIX}${from}\``),
    paragraph(`Install \`${CLIENT_PREFIX}${to}\` and change the version in every import.`),
    code('sh', `npm install ${CLIENT_PREFIX}${to}`),
    ...(breaking.length > 0 ? [heading(3, 'What breaks')] : []),
    ...breaking.flatMap((finding) => change(pair, finding)),
    ...(careful.length > 0 ? [heading(3, 'To look at')] : []),
    ...describeByReason(careful),
    ...example(pair, careful),
    ...operations(pair),
    ...fields(pair, findings),
  ];
}

function change(pair: VersionPair, finding: Finding): GuideBlock[] {
  return [paragraph(describeFinding(finding, { withReason: true })), ...snippets(pair, finding)];
}

function snippets(pair: VersionPair, finding: Finding): GuideBlock[] {
  const found = changeSnippets(pair, finding);
  if (!found) return [];
  const { before, after } = found;
  return [
    ...(before === undefined ? [] : [heading(4, 'Before'), code('ts', before)]),
    heading(4, before === undefined ? pair.to : 'After'),
    code('ts', after),
  ];
}

/** One example stands for all changes of one kind. */
function example(pair: VersionPair, findings: readonly Finding[]): GuideBlock[] {
  const first = findings.find((finding) => changeSnippets(pair, finding) !== undefined);
  return first ? [paragraph('For example:'), ...snippets(pair, first)] : [];
}

function operations(pair: VersionPair): GuideBlock[] {
  const { to, documents } = pair;
  const removed = removedOperations(pair);
  const added = addedOperations(pair);
  const shown = added.flatMap(({ api, route, id }) => {
    const document = documents.to.get(api);
    const call = document && callSnippet({ version: to, api, document, route });
    return [paragraph(`\`${route}\` (\`${id}\`, ${api}):`), ...(call ? [code('ts', call)] : [])];
  });
  return [
    ...(removed.length > 0 ? [heading(3, 'Operations that are gone')] : []),
    ...list(removed.map(({ api, route, id }) => `\`${route}\` (\`${id}\`, ${api})`)),
    ...(added.length > 0 ? [heading(3, 'New operations')] : []),
    ...shown,
  ];
}

function fields(pair: VersionPair, findings: readonly Finding[]): GuideBlock[] {
  const found = newFields(findings);
  if (found.length === 0) return [];
  return [heading(3, 'New fields'), ...found.flatMap((finding) => field(pair, finding))];
}

function field(pair: VersionPair, finding: Finding): GuideBlock[] {
  return [
    paragraph(describeFinding(finding, { withReason: false })),
    ...(finding.direction === 'request' ? snippets(pair, finding) : []),
  ];
}
