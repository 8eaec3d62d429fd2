import { compareDocuments } from '../engine/compare-documents.js';
import type { Finding } from '../finding.js';
import type { ParsedDocument } from '../parsed-document.js';
import type { DocumentPair } from '../read/read-pairs.js';
import { listOperations } from './list-operations.js';

/** Compares every pair. A document that is on one side only is a finding of its own. */
export function comparePairs(pairs: readonly DocumentPair[]): Finding[] {
  return pairs.flatMap(({ name, base, revision }) => {
    if (base && revision) return nameFindings(name, compareDocuments(base, revision).findings);
    if (base) return [documentRemoved(name, base)];
    return revision ? [documentAdded(name, revision)] : [];
  });
}

/** The same change in two documents of a folder must have two fingerprints. */
function nameFindings(name: string, findings: readonly Finding[]): readonly Finding[] {
  if (name === '') return findings;
  return findings.map((finding) => ({
    ...finding,
    fingerprint: `${name}#${finding.fingerprint}`,
  }));
}

function documentRemoved(name: string, base: ParsedDocument): Finding {
  return {
    fingerprint: `${name}#document-removed`,
    class: 'breaking',
    direction: 'request',
    audiences: { wire: 'breaking', client: 'breaking' },
    kind: 'document-removed',
    pointer: '',
    location: { base: base.locate(''), revision: null },
    operations: listOperations(base),
    message: `document ${name} removed`,
    why: 'None of its operations is described any more.',
  };
}

function documentAdded(name: string, revision: ParsedDocument): Finding {
  return {
    fingerprint: `${name}#document-added`,
    class: 'additive',
    direction: 'request',
    audiences: { wire: 'additive', client: 'additive' },
    kind: 'document-added',
    pointer: '',
    location: { base: null, revision: revision.locate('') },
    operations: listOperations(revision),
    message: `document ${name} added`,
    why: 'Operations come; none changes.',
  };
}
