import { compareSchemaSlot } from '../contract/compare-schema-slot.js';
import type { Ledger, Note } from '../contract/ledger.js';
import { noteDocs } from '../contract/note-docs.js';
import type { Parameter } from '../contract/parameter.js';
import type { Grade } from '../grade/change.js';
import type { IncomingPair } from './compare-incoming.js';

/** Compares headers and query parameters that the API sends. */
export function compareIncomingParameters(
  ledger: Ledger,
  { base, revision, operation }: IncomingPair,
): void {
  const note = (about: Omit<Note, 'direction' | 'operation'>) =>
    ledger.note({ ...about, direction: 'response', operation });
  const after = new Map(revision.parameters.map((each) => [each.identity, each]));
  for (const from of base.parameters) {
    const to = after.get(from.identity);
    after.delete(from.identity);
    if (to === undefined) {
      note({
        kind: 'incoming-parameter-removed',
        title: 'the API sends a parameter no more',
        detail: `${from.in} ${from.name}`,
        base: from.pointer,
        revision: null,
        grade: gradeGone(from),
      });
      continue;
    }
    if (from.required !== to.required) note(requiredNote(from, to));
    noteDocs(ledger, { base: from, revision: to }, ['description', 'example', 'examples']);
    compareSchemaSlot(ledger, {
      base: from.schema && { node: from.schema, pointer: from.pointer },
      revision: to.schema && { node: to.schema, pointer: to.pointer },
      flow: 'response',
      operation,
      wire: from.isJson && to.isJson ? 'json' : 'text',
      error: false,
      role: `${to.in} parameter ${to.name}`,
    });
  }
  for (const to of after.values()) {
    note({
      kind: 'incoming-parameter-added',
      title: 'the API sends a parameter',
      detail: `${to.in} ${to.name}`,
      base: null,
      revision: to.pointer,
      grade: { wire: 'additive', why: 'Readers ignore what they do not know.' },
    });
  }
}

function requiredNote(from: Parameter, to: Parameter): Omit<Note, 'direction' | 'operation'> {
  return {
    kind: to.required ? 'incoming-parameter-promised' : 'incoming-parameter-became-optional',
    title: to.required ? 'the API always sends a parameter' : 'the API may leave a parameter out',
    detail: `${to.in} ${to.name}`,
    base: from.pointer,
    revision: to.pointer,
    grade: to.required
      ? { wire: 'additive', why: 'More is promised than before.' }
      : { wire: 'breaking', why: 'Readers could rely on the parameter being there.' },
  };
}

function gradeGone({ required }: Parameter): Grade {
  return required
    ? { wire: 'breaking', why: 'Readers could rely on the parameter being there.' }
    : {
        wire: 'potentially-breaking',
        why: 'The parameter was never promised, yet readers may use it.',
      };
}
