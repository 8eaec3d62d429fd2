import { isJsonObject, type JsonObject } from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import type { Grade } from '../grade/change.js';
import { compareContent } from './compare-content.js';
import type { Ledger } from './ledger.js';
import { readMediaTypes } from './media-types.js';
import { noteDocs } from './note-docs.js';
import type { Operation } from './operation.js';

/** A request body with its place. */
export interface Body {
  readonly pointer: string;
  readonly value: JsonObject;
  readonly required: boolean;
}

/** Compares the request bodies of two versions of an operation. */
export function compareRequestBody(ledger: Ledger, from: Operation, to: Operation): void {
  const base = readBody(from);
  const revision = readBody(to);
  if (base === null && revision === null) return;
  if (base === null || revision === null) {
    notePresence(ledger, to.id, { base, revision });
    return;
  }
  if (base.required !== revision.required) {
    ledger.note({
      kind: revision.required ? 'request-body-became-required' : 'request-body-became-optional',
      title: revision.required ? 'request body became required' : 'request body became optional',
      detail: 'request body',
      base: base.pointer,
      revision: revision.pointer,
      grade: revision.required
        ? { wire: 'breaking', why: 'Requests without a body are now refused.' }
        : { wire: 'additive', why: 'Requests with a body are as good as before.' },
      direction: 'request',
      operation: to.id,
    });
  }
  noteDocs(ledger, { base, revision }, ['description']);
  compareContent(ledger, {
    base: readMediaTypes(from.document, base.value, base.pointer),
    revision: readMediaTypes(to.document, revision.value, revision.pointer),
    flow: 'request',
    operation: to.id,
    error: false,
    role: 'request body',
  });
}

/** The body that an operation takes; null where it takes none. */
export function readBody(operation: Operation): Body | null {
  const raw = operation.value['requestBody'];
  if (raw === undefined) return null;
  const { pointer, value } = operation.document.follow(
    joinPointer(operation.pointer, 'requestBody'),
    raw,
  );
  return isJsonObject(value) ? { pointer, value, required: value['required'] === true } : null;
}

function notePresence(
  ledger: Ledger,
  operation: string,
  { base, revision }: { base: Body | null; revision: Body | null },
): void {
  const added = revision !== null;
  ledger.note({
    kind: added ? 'request-body-added' : 'request-body-removed',
    title: added ? 'request body added' : 'request body removed',
    detail: revision?.required ? 'required' : 'optional',
    base: base?.pointer ?? null,
    revision: revision?.pointer ?? null,
    grade: gradePresence(revision),
    direction: 'request',
    operation,
  });
}

function gradePresence(revision: Body | null): Grade {
  if (revision === null) {
    return { wire: 'breaking', why: 'What callers send in the body is no longer heeded.' };
  }
  return revision.required
    ? { wire: 'breaking', why: 'Requests without a body are now refused.' }
    : { wire: 'additive', why: 'Callers may leave the body out.' };
}
