import { isJsonObject, objectAt } from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import type { OpenDocument } from '../document/open-document.js';
import type { Grade } from '../grade/change.js';
import { compareWebhooks } from '../incoming/compare-webhooks.js';
import { announcedEnd } from './announced-end.js';
import { compareOperation } from './compare-operation.js';
import type { Ledger } from './ledger.js';
import { noteDocs } from './note-docs.js';
import { type Operation, readOperations } from './operation.js';

/** Compares two documents operation by operation. */
export function compareContracts(ledger: Ledger, base: OpenDocument, revision: OpenDocument): void {
  compareHeads(ledger, base, revision);
  const after = new Map(readOperations(revision).map((to) => [keyOf(to), to]));
  const gone: Operation[] = [];
  for (const from of readOperations(base)) {
    const to = after.get(keyOf(from));
    if (to === undefined) gone.push(from);
    else {
      after.delete(keyOf(from));
      compareOperation(ledger, from, to);
    }
  }
  for (const from of gone) {
    const moved = [...after.values()].find((to) => hasMoved(from, to));
    if (moved === undefined) noteRemoved(ledger, from);
    else {
      after.delete(keyOf(moved));
      noteMoved(ledger, from, moved);
      compareOperation(ledger, from, moved);
    }
  }
  for (const to of after.values()) noteAdded(ledger, to);
  compareWebhooks(ledger, base, revision);
}

function keyOf(operation: Operation): string {
  return `${operation.method} ${operation.template}`;
}

function hasMoved(from: Operation, to: Operation): boolean {
  return (
    from.operationId !== undefined &&
    from.operationId === to.operationId &&
    from.method === to.method
  );
}

function compareHeads(ledger: Ledger, base: OpenDocument, revision: OpenDocument): void {
  const before = { pointer: '/info', value: asObject(base.root['info']) };
  const after = { pointer: '/info', value: asObject(revision.root['info']) };
  const versions = [before.value['version'], after.value['version']].map(String);
  if (versions[0] !== versions[1]) {
    ledger.note({
      kind: 'info-version',
      title: 'version of the document changed',
      detail: versions.join(' -> '),
      base: '/info/version',
      revision: '/info/version',
      grade: { wire: 'docs-only', why: 'Nothing changes on the wire.' },
      direction: 'none',
    });
  }
  noteDocs(ledger, { base: before, revision: after }, [
    'title',
    'description',
    'contact',
    'license',
    'termsOfService',
  ]);
  const heads = [base.root, revision.root].map((value) => ({ pointer: '', value }));
  const [from, to] = heads;
  if (from && to) noteDocs(ledger, { base: from, revision: to }, ['tags', 'externalDocs']);
  noteSchemeDocs(ledger, base, revision);
}

/** The words about security schemes; what they ask for is compared where operations demand it. */
function noteSchemeDocs(ledger: Ledger, base: OpenDocument, revision: OpenDocument): void {
  const after = securitySchemes(revision);
  for (const [name, from] of securitySchemes(base)) {
    const to = after.get(name);
    if (to === undefined) continue;
    noteDocs(ledger, { base: from, revision: to }, ['description']);
    for (const flow of Object.keys(objectAt(from.value, 'flows'))) {
      const [before, now] = [from, to].map(({ pointer, value }) => ({
        pointer: joinPointer(pointer, 'flows', flow),
        value: objectAt(objectAt(value, 'flows'), flow),
      }));
      if (before && now) noteDocs(ledger, { base: before, revision: now }, ['scopes']);
    }
  }
}

function securitySchemes({ root }: OpenDocument) {
  const schemes = objectAt(objectAt(root, 'components'), 'securitySchemes');
  const found = Object.keys(schemes).map((name) => {
    const pointer = joinPointer('', 'components', 'securitySchemes', name);
    return [name, { pointer, value: objectAt(schemes, name) }] as const;
  });
  return new Map(found);
}

function asObject(value: unknown) {
  return isJsonObject(value) ? value : {};
}

function noteAdded(ledger: Ledger, operation: Operation): void {
  ledger.note({
    kind: 'operation-added',
    title: 'operation added',
    detail: operation.operationId ?? operation.id,
    base: null,
    revision: operation.pointer,
    grade: { wire: 'additive', why: 'Nobody calls it yet.' },
    direction: 'none',
    operation: operation.id,
    place: operation.id,
  });
}

const GONE = {
  none: { wire: 'breaking', why: 'Calls that were answered are refused.' },
  dated: {
    wire: 'potentially-breaking',
    why: 'It was to work until the day that `x-sunset` names; before that day callers may still be there.',
  },
  open: {
    wire: 'additive',
    why: 'It was deprecated, which told callers to stop: no promise is withdrawn. Generated code loses the method.',
  },
} as const satisfies Record<ReturnType<typeof announcedEnd>, Grade>;

function noteRemoved(ledger: Ledger, operation: Operation): void {
  const grade = GONE[announcedEnd(operation.value)];
  ledger.note({
    kind: 'operation-removed',
    title: operation.deprecated ? 'deprecated operation removed' : 'operation removed',
    detail: operation.operationId ?? operation.id,
    base: operation.pointer,
    revision: null,
    grade: { ...grade, client: 'breaking' },
    direction: 'none',
    operation: operation.id,
    place: operation.id,
  });
}

function noteMoved(ledger: Ledger, from: Operation, to: Operation): void {
  ledger.note({
    kind: 'path-renamed',
    title: 'path renamed',
    detail: `${from.path} -> ${to.path}`,
    base: from.pointer,
    revision: to.pointer,
    grade: {
      wire: 'breaking',
      client: 'no-change',
      why: 'Calls to the old path are refused; generated code names the operation by its operationId.',
    },
    direction: 'request',
    operation: to.id,
  });
}
