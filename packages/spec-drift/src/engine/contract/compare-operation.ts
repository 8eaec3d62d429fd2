import type { ChangeClass } from '../../finding.js';
import { compareCallbacks } from '../incoming/compare-callbacks.js';
import { compareParameters } from './compare-parameters.js';
import { compareRequestBody } from './compare-request-body.js';
import { compareResponses } from './compare-responses.js';
import { compareSecurity } from './compare-security.js';
import { compareServers } from './compare-servers.js';
import type { Ledger } from './ledger.js';
import { noteDocs } from './note-docs.js';
import type { Operation } from './operation.js';

/** Compares two versions of one operation. */
export function compareOperation(ledger: Ledger, base: Operation, revision: Operation): void {
  compareNames(ledger, base, revision);
  const words = ['summary', 'description', 'tags', 'externalDocs', 'x-sunset'];
  noteDocs(ledger, { base, revision }, words);
  noteDocs(ledger, { base: base.item, revision: revision.item }, ['summary', 'description']);
  compareServers(ledger, base, revision);
  compareSecurity(ledger, base, revision);
  compareParameters(ledger, base, revision);
  compareRequestBody(ledger, base, revision);
  compareResponses(ledger, base, revision);
  compareCallbacks(ledger, base, revision);
}

function compareNames(ledger: Ledger, base: Operation, revision: Operation): void {
  const at = {
    base: base.pointer,
    revision: revision.pointer,
    direction: 'none',
    operation: revision.id,
  } as const;
  if (base.operationId !== revision.operationId) {
    const client: ChangeClass = base.operationId === undefined ? 'additive' : 'breaking';
    ledger.note({
      ...at,
      kind: 'operation-id-changed',
      title: 'operationId changed',
      detail: `${base.operationId ?? 'none'} -> ${revision.operationId ?? 'none'}`,
      grade: { wire: 'no-change', client, why: 'Only generated code uses the name.' },
    });
  }
  if (base.deprecated !== revision.deprecated) {
    ledger.note({
      ...at,
      kind: revision.deprecated ? 'deprecated' : 'deprecation-withdrawn',
      title: revision.deprecated ? 'operation deprecated' : 'operation no longer deprecated',
      detail: revision.id,
      grade: { wire: 'docs-only', why: 'The operation still works.' },
    });
  }
}
