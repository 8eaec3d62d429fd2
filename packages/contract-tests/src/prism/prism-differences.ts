import type { RequestCase } from '../cases/request-cases.ts';
import type { CaseRecord } from '../report/case-record.ts';

/** What Prism judges otherwise than the contract. */
interface PrismDifference {
  readonly isAbout: (each: RequestCase) => boolean;
  readonly reason: string;
}

const DIFFERENCES: readonly PrismDifference[] = [
  {
    isAbout: ({ verdict }) => verdict === 'undeclared',
    reason: 'Prism takes undeclared fields and unknown values of open enums.',
  },
  {
    isAbout: ({ keyword }) => keyword === 'minItems' || keyword === 'maxItems',
    reason: 'Prism reads `minLength` and `maxLength` of a list as those of a text.',
  },
  {
    isAbout: ({ place, label }) => place.startsWith('query.') && label === 'an empty text',
    reason: 'Prism takes an empty text in a query for none.',
  },
  {
    isAbout: ({ place, keyword }) => place.startsWith('query.') && keyword === 'format',
    reason: 'Prism does not know the format `json`.',
  },
  {
    isAbout: ({ place, label }) => place === 'body' && /^(null|left out)/.test(label),
    reason: 'Prism takes a body that is null for none.',
  },
  {
    isAbout: ({ place }) => place.startsWith('body[]'),
    reason: 'Prism takes newline-delimited JSON as one text.',
  },
];

/** Why Prism may be of another opinion than the contract; undefined when it may not. */
export function prismDifference(each: RequestCase): string | undefined {
  return DIFFERENCES.find(({ isAbout }) => isAbout(each))?.reason;
}

/** Differences that no skipped case stands for: their cause is gone, and so should they be. */
export function stalePrismDifferences(records: readonly CaseRecord[]): string[] {
  const used = new Set(records.map(({ reason }) => reason));
  return DIFFERENCES.map(({ reason }) => reason).filter((reason) => !used.has(reason));
}
