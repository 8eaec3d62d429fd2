import { isJsonObject, type JsonObject, objectAt } from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import type { Grade } from '../grade/change.js';
import { compareContent } from './compare-content.js';
import { compareHeaders } from './compare-headers.js';
import type { Ledger } from './ledger.js';
import { readMediaTypes } from './media-types.js';
import { noteDocs } from './note-docs.js';
import type { Operation } from './operation.js';

/** One response with its place. */
export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly pointer: string;
  readonly value: JsonObject;
}

/** Compares the responses of two versions of an operation, status by status. */
export function compareResponses(ledger: Ledger, from: Operation, to: Operation): void {
  const before = readResponses(from);
  const after = readResponses(to);
  for (const [status, base] of before) {
    const revision = after.get(status) ?? after.get(rangeOf(status));
    if (revision === undefined) noteStatus(ledger, to.id, { response: base, added: false });
    else compareResponse(ledger, { base, revision, from, to });
  }
  for (const [status, revision] of after) {
    if (before.has(status)) continue;
    const base = before.get(rangeOf(status));
    if (base === undefined) noteStatus(ledger, to.id, { response: revision, added: true });
    else compareResponse(ledger, { base, revision, from, to });
  }
}

/** The responses of an operation by status, in upper case. */
export function readResponses(operation: Operation): Map<string, Response> {
  const responses = new Map<string, Response>();
  const pointer = joinPointer(operation.pointer, 'responses');
  for (const [key, raw] of Object.entries(objectAt(operation.value, 'responses'))) {
    if (key.startsWith('x-')) continue;
    const place = operation.document.follow(joinPointer(pointer, key), raw);
    const status = key.toUpperCase() === 'DEFAULT' ? 'default' : key.toUpperCase();
    if (isJsonObject(place.value)) {
      responses.set(status, { status, pointer: place.pointer, value: place.value });
    }
  }
  return responses;
}

/** The range that says what comes with a status that isn't listed itself. */
function rangeOf(status: string): string {
  return `${status[0]}XX`;
}

/** Whether a status, range or `default` is that of an error. */
export function isError(status: string): boolean {
  return status === 'default' || status.startsWith('4') || status.startsWith('5');
}

function compareResponse(
  ledger: Ledger,
  {
    base,
    revision,
    from,
    to,
  }: { base: Response; revision: Response; from: Operation; to: Operation },
): void {
  // A range and one of its statuses are described each in its own words.
  if (base.status === revision.status) {
    noteDocs(ledger, { base, revision }, ['description', 'links']);
  }
  const error = isError(base.status);
  compareHeaders(ledger, { base, revision, from, to, error });
  compareContent(ledger, {
    base: readMediaTypes(from.document, base.value, base.pointer),
    revision: readMediaTypes(to.document, revision.value, revision.pointer),
    flow: 'response',
    operation: to.id,
    error,
    role: `response ${base.status}`,
  });
}

function noteStatus(
  ledger: Ledger,
  operation: string,
  { response, added }: { response: Response; added: boolean },
): void {
  const error = isError(response.status);
  ledger.note({
    kind: added ? 'status-added' : 'status-removed',
    title: added ? 'response status added' : 'response status removed',
    detail: response.status,
    base: added ? null : response.pointer,
    revision: added ? response.pointer : null,
    grade: gradeStatus(error, added),
    direction: 'response',
    operation,
    ...(error ? { place: `response ${response.status}` } : {}),
  });
}

function gradeStatus(error: boolean, added: boolean): Grade {
  if (added) return { wire: 'additive', why: 'The statuses of before are still there.' };
  return error
    ? { wire: 'potentially-breaking', why: 'Callers may act on this error, which is now another.' }
    : { wire: 'breaking', why: 'The answer that callers waited for no longer comes.' };
}
