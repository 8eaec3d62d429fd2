import { methodsOf } from '../../codegen/facade/methods-of.ts';
import { worstFirst } from '../classes.ts';
import { describeByReason, describeFinding } from './describe-finding.ts';
import { code, type GuideBlock, heading, list, paragraph } from './guide-block.ts';
import {
  addedOperations,
  findingsOf,
  inFacade,
  newFields,
  removedOperations,
} from './guide-facts.ts';
import type { VersionPair } from './version-pair.ts';

/** What the upgrade means for users of the facade. */
export function facadeSection(pair: VersionPair): GuideBlock[] {
  const { from, to } = pair;
  const findings = worstFirst(inFacade(pair.generated.report.findings), 'client');
  const breaking = findingsOf(findings, 'client', 'breaking');
  const careful = findingsOf(findings, 'client', 'potentially-breaking');
  return [
    heading(2, 'With `pinecone-versioned`'),
    paragraph(
      `A client without a pin takes ${to} by itself wherever the server knows it, and its types are those of ${to}. A pin moves in one place:`,
    ),
    heading(4, 'Before'),
    code('ts', pinned(from)),
    heading(4, 'After'),
    code('ts', pinned(to)),
    ...(breaking.length > 0 ? [heading(3, 'Types that break'), ...describeByReason(breaking)] : []),
    ...(careful.length > 0
      ? [
          heading(3, 'To look at'),
          paragraph('Code that copes with values it does not know needs no change.'),
          ...describeByReason(careful),
        ]
      : []),
    ...operations(pair),
    ...fields(findings),
  ];
}

function pinned(version: string): string {
  return `import { Pinecone } from 'pinecone-versioned';

export const pc = new Pinecone({ apiKey: 'your-key', apiVersion: '${version}' });
`;
}

function operations(pair: VersionPair): GuideBlock[] {
  const offered = ({ api, route, facadeName }: ReturnType<typeof addedOperations>[number]) =>
    facadeName === undefined ? [] : [{ api, route, name: facadeName }];
  const added = addedOperations(pair).flatMap(offered);
  const removed = removedOperations(pair).flatMap(offered);
  const lines = (some: typeof added) =>
    list(
      some.map(({ name, route, api }) => {
        const methods = methodsOf(name, api).map((method) => `\`${method}\``);
        return `${methods.join(', ')}: \`${route}\``;
      }),
    );
  return [
    ...(added.length > 0 ? [heading(3, 'New operations'), ...lines(added)] : []),
    ...added.slice(0, 1).map(({ name }) => code('ts', asked(pair, name))),
    ...(removed.length > 0 ? [heading(3, 'Operations that are gone'), ...lines(removed)] : []),
  ];
}

function asked({ from, to }: VersionPair, name: string): string {
  return `import { Pinecone } from 'pinecone-versioned';

const options = { apiKey: 'your-key' };
new Pinecone({ ...options, apiVersion: '${from}' }).supports('${name}'); // false
new Pinecone({ ...options, apiVersion: '${to}' }).supports('${name}'); // true
`;
}

function fields(findings: Parameters<typeof newFields>[0]): GuideBlock[] {
  const found = newFields(findings);
  if (found.length === 0) return [];
  return [
    heading(3, 'New fields'),
    paragraph('In camelCase, as everywhere in the facade.'),
    ...list(found.map((finding) => describeFinding(finding, { withReason: false }))),
  ];
}
