import { sameJson } from '../document/same-json.js';
import type { Flow, Grade } from '../grade/change.js';
import { compareSchemaSlot } from './compare-schema-slot.js';
import type { Ledger } from './ledger.js';
import { type MediaType, takesIn } from './media-types.js';
import { noteDocs } from './note-docs.js';
import { noteUnread } from './note-unread.js';

/** The media types of both sides and where they stand. */
export interface ContentPair {
  readonly base: readonly MediaType[];
  readonly revision: readonly MediaType[];
  readonly flow: Flow;
  readonly operation: string;
  readonly error: boolean;
  /** `request body` or `response 200`. */
  readonly role: string;
}

/** Compares the media types of a body, and the schemas of those that both sides have. */
export function compareContent(ledger: Ledger, pair: ContentPair): void {
  let come = [...pair.revision];
  const gone: MediaType[] = [];
  for (const base of pair.base) {
    const same = come.find((type) => type.name === base.name);
    if (same === undefined) gone.push(base);
    else {
      come = come.filter((type) => type !== same);
      compareMediaType(ledger, pair, { base, revision: same });
    }
  }
  for (const base of gone) {
    const range = come.find((type) => takesIn(type.name, base.name));
    const special = come.find((type) => takesIn(base.name, type.name));
    const partner = range ?? special;
    if (partner === undefined) {
      noteMediaType(ledger, pair, { type: base, added: false });
      continue;
    }
    come = come.filter((type) => type !== partner);
    noteRange(ledger, pair, { base, revision: partner, wider: range !== undefined });
    compareMediaType(ledger, pair, { base, revision: partner });
  }
  for (const type of come) noteMediaType(ledger, pair, { type, added: true });
}

function compareMediaType(
  ledger: Ledger,
  { flow, operation, error, role }: ContentPair,
  { base, revision }: { base: MediaType; revision: MediaType },
): void {
  noteDocs(ledger, { base, revision }, ['example', 'examples']);
  if (!sameJson(base.value['encoding'], revision.value['encoding'])) {
    const at = { base, revision, direction: flow, operation };
    noteUnread(ledger, 'encoding', { ...at, role: `${role} (${revision.name})` });
  }
  compareSchemaSlot(ledger, {
    base: base.schema && { node: base.schema, pointer: base.pointer },
    revision: revision.schema && { node: revision.schema, pointer: revision.pointer },
    flow,
    operation,
    wire: isJson(revision.name) ? 'json' : 'text',
    error,
    role: `${role} (${revision.name})`,
  });
}

/** Whether values keep their JSON types on the wire; in a form or in XML all is text. */
function isJson(name: string): boolean {
  return name.includes('json') || name.includes('*') || name.includes('yaml');
}

function noteMediaType(
  ledger: Ledger,
  { flow, operation, error, role }: ContentPair,
  { type, added }: { type: MediaType; added: boolean },
): void {
  ledger.note({
    kind: added ? 'media-type-added' : 'media-type-removed',
    title: added ? 'media type added' : 'media type removed',
    detail: `${role}: ${type.name}`,
    base: added ? null : type.pointer,
    revision: added ? type.pointer : null,
    grade: added
      ? { wire: 'additive', why: 'The media types of before are still there.' }
      : gradeGone(flow, error),
    direction: flow,
    operation,
  });
}

function gradeGone(flow: Flow, error: boolean): Grade {
  if (error) return { wire: 'potentially-breaking', why: 'Errors come in another media type.' };
  return flow === 'request'
    ? { wire: 'breaking', why: 'Requests in this media type are refused.' }
    : { wire: 'breaking', why: 'Callers that accept this media type no longer get it.' };
}

function noteRange(
  ledger: Ledger,
  { flow, operation, error, role }: ContentPair,
  { base, revision, wider }: { base: MediaType; revision: MediaType; wider: boolean },
): void {
  const harmless = wider === (flow === 'request');
  ledger.note({
    kind: wider ? 'media-type-widened' : 'media-type-narrowed',
    title: wider ? 'media type widened' : 'media type narrowed',
    detail: `${role}: ${base.name} -> ${revision.name}`,
    base: base.pointer,
    revision: revision.pointer,
    grade: harmless
      ? { wire: 'additive', why: 'The media type of before is still covered.' }
      : gradeGone(flow, error),
    direction: flow,
    operation,
  });
}
